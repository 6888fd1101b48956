package org.dateline.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.Contracts;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Keyed;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RepeatedWritesTest {

    @Inject
    AgroalDataSource owner;

    @Test
    void aRepeatedPostIsAnsweredLikeTheFirstAndCreatesNothing() {
        String key = Keyed.key();
        Map<String, Object> content = Newsdesk.named("Рубрика");

        Response first = Keyed.create(key, "sections", content);
        Response second = Keyed.create(key, "sections", content);

        first.then().statusCode(201).header(Keyed.REPLAYED, nullValue()).header("ETag", "\"1\"");
        second.then().statusCode(201).header(Keyed.REPLAYED, "true");
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        for (String header : List.of("Location", "ETag", "Content-Type", "Cache-Control")) {
            assertThat(second.header(header)).as(header).isNotNull().isEqualTo(first.header(header));
        }
        assertThat(sectionsNamedLike(content)).containsExactly(first.<String>path("id"));
    }

    @Test
    void anAnswerIsTheSameWithAndWithoutAKey() {
        Response without = Editor.create("sections", Newsdesk.named("Рубрика"));
        Response with = Keyed.create(Keyed.key(), "sections", Newsdesk.named("Рубрика"));

        assertThat(with.header("Content-Type")).isEqualTo(without.header("Content-Type"));
        Editor.asking().get(with.header("Location")).then().statusCode(200).body(equalTo(with.asString()));
    }

    @Test
    void theSameKeyWithAnotherPayloadIsRefused() {
        String key = Keyed.key();
        Map<String, Object> content = Newsdesk.named("Рубрика");
        Keyed.create(key, "sections", content).then().statusCode(201);
        Map<String, Object> other = Newsdesk.named("Другая");

        Keyed.create(key, "sections", other)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        Keyed.asking(key)
                .contentType("application/json; charset=UTF-8; profile=other")
                .body(content)
                .post("/manage/v1/sections")
                .then()
                .statusCode(422);

        assertThat(sectionsNamedLike(other)).isEmpty();
        Keyed.create(key, "sections", content).then().statusCode(201).header(Keyed.REPLAYED, "true");
    }

    @Test
    void aKeyBelongsToAMethodAndAPath() {
        String key = Keyed.key();
        Map<String, Object> content = Newsdesk.named("Имя");
        Response section = Keyed.create(key, "sections", content);
        Response office = Keyed.create(key, "offices", content);
        WorkingCopy copy = new WorkingCopy("sections", section.jsonPath().getUUID("id"), 1);

        Response patched = patch(key, copy, Map.of("position", 7));

        office.then().statusCode(201).header(Keyed.REPLAYED, nullValue());
        assertThat(office.<String>path("id")).isNotEqualTo(section.<String>path("id"));
        patched.then().statusCode(200).header(Keyed.REPLAYED, nullValue()).header("ETag", "\"2\"");
    }

    @Test
    void everyOtherWriteCanBeRepeatedToo() {
        WorkingCopy draft = Editor.created("sections", Newsdesk.named("Рубрика"));
        WorkingCopy copy = draft.version(2);
        String edit = Keyed.key();
        String publication = Keyed.key();
        String withdrawal = Keyed.key();
        String trash = Keyed.key();

        Response edited = patch(edit, draft, Map.of("position", 7));
        Response published = changed(publication, copy).put(copy.path() + "/publication");
        Response withdrawn = changed(withdrawal, copy).delete(copy.path() + "/publication");
        Response trashed = changed(trash, copy).delete(copy.path());

        edited.then().statusCode(200).header("ETag", "\"2\"");
        trashed.then().statusCode(204).header(Keyed.REPLAYED, nullValue());
        assertReplayed(edited, patch(edit, draft, Map.of("position", 7)));
        assertReplayed(published, changed(publication, copy).put(copy.path() + "/publication"));
        assertReplayed(withdrawn, changed(withdrawal, copy).delete(copy.path() + "/publication"));
        assertReplayed(trashed, changed(trash, copy).delete(copy.path()));
        changed(publication, copy.version(1))
                .put(copy.path() + "/publication")
                .then()
                .statusCode(422);
        changed(publication, copy)
                .queryParam("withReferences", true)
                .put(copy.path() + "/publication")
                .then()
                .statusCode(422);
        Editor.read(copy).then().header("ETag", "\"2\"").body("lifecycle.state", equalTo("trashed"));
    }

    @Test
    void aRefusalIsNotKept() {
        String key = Keyed.key();
        String slug = Editor.create("sections", Newsdesk.named("Рубрика")).path("lifecycle.slug");
        Map<String, Object> content = Newsdesk.named("Другая");
        content.put("slug", slug);
        Keyed.create(key, "sections", content).then().statusCode(409).body("type", equalTo("/problems/slug-taken"));
        content.put("slug", "not a slug");
        Keyed.create(key, "sections", content).then().statusCode(422);
        Keyed.create(key, "sections", Map.of("colour", "red")).then().statusCode(400);
        assertThat(sectionsNamedLike(content)).isEmpty();

        content.remove("slug");
        Keyed.create(key, "sections", content).then().statusCode(201).header(Keyed.REPLAYED, nullValue());

        assertThat(sectionsNamedLike(content)).hasSize(1);
    }

    @Test
    void aKeyBareOrInQuotationMarksIsTheSame() {
        String key = Keyed.key();
        Map<String, Object> content = Newsdesk.named("Рубрика");
        Response first = Keyed.create(key, "sections", content);

        assertReplayed(first, Keyed.create('"' + key + '"', "sections", content));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "a b", "\"a b\"", "a,b", "a;b", "a\"b", "\"a", "a\\b", "\"a\\b\"", "\"a\";b"})
    void aKeyThatIsNoneIsRefusedByName(String key) {
        Keyed.create(key, "sections", Newsdesk.named("Рубрика"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("Idempotency-Key:"));
    }

    @Test
    void aKeyHasALimitAndIsAlone() {
        Map<String, Object> content = Newsdesk.named("Рубрика");

        Keyed.create("k".repeat(256), "sections", content).then().statusCode(400);
        Keyed.asking(Keyed.key())
                .header(Keyed.HEADER, Keyed.key())
                .contentType("application/json")
                .body(content)
                .post("/manage/v1/sections")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("Idempotency-Key:"));
        String longest = Keyed.key() + "k".repeat(219);
        Keyed.create(longest, "sections", content).then().statusCode(201);
        Keyed.create('"' + longest + '"', "sections", content)
                .then()
                .statusCode(201)
                .header(Keyed.REPLAYED, "true");
    }

    /** Method, path and media type of each write in the contract. */
    static List<List<String>> writes() throws IOException {
        List<List<String>> writes = new ArrayList<>();
        JsonNode paths =
                new YAMLMapper().readTree(Contracts.MANAGEMENT.toFile()).path("paths");
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (List.of("post", "put", "patch", "delete").contains(operation.getKey())) {
                        JsonNode content = operation.getValue().at("/requestBody/content");
                        String type = content.isMissingNode()
                                ? ""
                                : content.fieldNames().next();
                        writes.add(List.of(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), type));
                    }
                }));
        return writes;
    }

    @ParameterizedTest
    @MethodSource("writes")
    void everyWriteOfTheContractKnowsKeys(List<String> write) {
        var request = Keyed.asking("no key");
        if (!write.get(2).isEmpty()) {
            request.contentType(write.get(2)).body("{}");
        }
        request.request(
                        write.get(0),
                        write.get(1).replaceAll("\\{[^}]*}", UUID.randomUUID().toString()))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("Idempotency-Key:"));
    }

    @Test
    void readingIgnoresKeys() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        String key = Keyed.key();

        Keyed.asking(key).get(section.path()).then().statusCode(200).body("version", equalTo(1));
        patch(Keyed.key(), section, Map.of("position", 7)).then().statusCode(200);
        Keyed.asking(key).get(section.path()).then().statusCode(200).body("version", equalTo(2));
        Keyed.asking("no key").get(section.path()).then().statusCode(200);
    }

    @Test
    void afterADayAKeyIsFreeAndEachNewAnswerTakesAFewOldOnesAway() throws SQLException {
        String key = Keyed.key();
        Map<String, Object> content = Newsdesk.named("Рубрика");
        Keyed.create(key, "sections", content).then().statusCode(201);
        for (int i = 0; i < 6; i++) {
            Keyed.create(Keyed.key(), "sections", Newsdesk.named("Другая"))
                    .then()
                    .statusCode(201);
        }
        age("23 hours 55 minutes");
        Keyed.create(key, "sections", content).then().statusCode(201).header(Keyed.REPLAYED, "true");
        age("5 minutes");
        long expired = expired();

        Keyed.create(key, "sections", content).then().statusCode(201).header(Keyed.REPLAYED, nullValue());

        assertThat(sectionsNamedLike(content)).hasSize(2);
        assertThat(expired()).isEqualTo(expired - 5);
    }

    private void age(String interval) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE editorial.kept_answer SET answered_at = answered_at - interval '" + interval + "'");
        }
    }

    private long expired() throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*) FROM editorial.kept_answer WHERE answered_at <= now() - interval '24 hours'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static RequestSpecification changed(String key, WorkingCopy copy) {
        return Keyed.asking(key).header("If-Match", copy.etag());
    }

    private static Response patch(String key, WorkingCopy copy, Map<String, ?> patch) {
        return changed(key, copy)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch)
                .patch(copy.path());
    }

    private static void assertReplayed(Response first, Response second) {
        assertThat(first.header(Keyed.REPLAYED)).isNull();
        assertThat(first.statusCode()).isBetween(200, 299);
        assertThat(second.header(Keyed.REPLAYED)).isEqualTo("true");
        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
    }

    private static List<String> sectionsNamedLike(Map<String, Object> content) {
        return Editor.asking()
                .queryParam("title", ((Map<?, ?>) content.get("names")).get("ru"))
                .get("/manage/v1/sections")
                .path("data.id");
    }
}
