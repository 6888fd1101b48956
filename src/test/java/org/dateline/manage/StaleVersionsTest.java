package org.dateline.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;

/** Every version is kept, and whoever comes too late is told what has changed since. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class StaleVersionsTest {

    @Inject
    AgroalDataSource owner;

    @Test
    void whoComesTooLateIsToldWhereItHasChanged() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        Map<String, Object> content = Newsdesk.article(section);
        content.put("body", List.of(Newsdesk.paragraph("p1", "Раз."), Newsdesk.paragraph("p2", "Два.")));
        WorkingCopy article = Editor.created("articles", content);
        content.put("body", List.of(Newsdesk.paragraph("p2", "Три."), Newsdesk.paragraph("p3", "Четыре.")));
        Editor.replace(article, content).then().statusCode(200);
        Editor.patch(article.version(2), Map.of("lead", "Другой.")).then().statusCode(200);
        JsonPath current = Editor.read(article).jsonPath();

        refused(article)
                .body("type", equalTo("/problems/precondition-failed"))
                .body("currentVersion", equalTo(3))
                .body("modifiedAt", equalTo(current.getString("lifecycle.modifiedAt")))
                .body("versionExisted", equalTo(true))
                .body("changed", contains("/body/p1", "/body/p2/text", "/body/p3", "/lead"))
                .body("moreChanged", nullValue());
        refused(article.version(2)).body("changed", contains("/lead"));
    }

    @Test
    void everyChangeIsRefusedAlike() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        Editor.patch(section, Map.of("position", 7)).then().statusCode(200);

        for (ValidatableResponse refusal : List.of(
                Editor.replace(section, Newsdesk.named("Другая")).then(),
                Editor.trash(section).then(),
                Editor.publish(section).then(),
                Editor.withdraw(section).then())) {
            refusal.statusCode(412).body("currentVersion", equalTo(2)).body("changed", contains("/position"));
        }
    }

    @Test
    void aVersionThatNeverWasIsToldFromAnEarlierOne() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));

        refused(section.version(2))
                .body("currentVersion", equalTo(1))
                .body("versionExisted", equalTo(false))
                .body("changed", nullValue());
    }

    @Test
    void ofSeveralVersionsTheLatestCounts() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        Editor.patch(section, Map.of("position", 7)).then().statusCode(200);
        Editor.patch(section.version(2), Map.of("description", Map.of("ru", "О чем")))
                .then()
                .statusCode(200);

        Editor.asking()
                .header("If-Match", "\"1\", \"9\", \"2\"")
                .delete(section.path())
                .then()
                .statusCode(412)
                .body("changed", contains("/description/ru"));
        Editor.asking()
                .header("If-Match", "\"1\", \"3\"")
                .delete(section.path())
                .then()
                .statusCode(204);
    }

    @Test
    void whatWasChangedBackIsNoDifference() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        Editor.patch(section, Map.of("position", 7)).then().statusCode(200);
        Map<String, Object> back = new HashMap<>();
        back.put("position", null);
        Editor.patch(section.version(2), back).then().statusCode(200);

        refused(section).body("currentVersion", equalTo(3)).body("changed", empty());
    }

    @Test
    void ofManyDifferencesFiftyAreListed() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        Map<String, Object> content = Newsdesk.article(section);
        WorkingCopy article = Editor.created("articles", content);
        List<Map<String, Object>> body = IntStream.range(0, 60)
                .mapToObj(i -> Newsdesk.paragraph("n" + i, "Текст."))
                .toList();
        Editor.patch(article, Map.of("body", body)).then().statusCode(200);

        refused(article).body("changed", hasSize(50)).body("moreChanged", equalTo(true));
    }

    @Test
    void everyVersionIsKeptAsItWas() throws SQLException {
        Map<String, Object> content = Newsdesk.named("Рубрика");
        WorkingCopy section = Editor.created("sections", content);
        String slug = Editor.read(section).path("lifecycle.slug");
        Editor.patch(section, Map.of("slug", slug + "-new"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        Editor.replace(section.version(2), Editor.read(section).path("content"))
                .then()
                .statusCode(200);
        Editor.publish(section.version(2)).then().statusCode(200);
        Editor.patch(section.version(2), Map.of("slug", slug + "-newer", "position", 7))
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"");

        List<String> revisions = strings("""
                SELECT concat_ws(' ', version, content ->> 'slug', content ->> 'position', content #>> '{names,ru}')
                FROM editorial.revision
                WHERE document = '%s'
                ORDER BY version
                """.formatted(section.id()));

        Object name = ((Map<?, ?>) content.get("names")).get("ru");
        assertThat(revisions)
                .containsExactly("1 " + name, "2 " + slug + "-new " + name, "3 " + slug + "-newer 7 " + name);
    }

    @Test
    void theCurrentVersionsAreKeptOfWhatWasThereBefore() throws SQLException, IOException {
        WorkingCopy place = Editor.created("places", Newsdesk.place("city"));
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        WorkingCopy article = Editor.created("articles", Newsdesk.article(section));
        Editor.patch(article, Map.of("datePublished", "2025-06-29T17:15:00+05:00"))
                .then()
                .statusCode(200);
        String kept = """
                SELECT concat_ws(' ', document, version, content, saved_at)
                FROM editorial.revision
                WHERE (document, version) IN (('%s', 1), ('%s', 2))
                ORDER BY document
                """.formatted(place.id(), article.id());
        List<String> before = strings(kept);

        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.executeUpdate("DELETE FROM editorial.revision");
                statement.execute(backfill());

                assertThat(strings(statement, kept)).hasSize(2).isEqualTo(before);
                assertThat(strings(statement, "SELECT count(*) FROM editorial.revision"))
                        .isEqualTo(strings(statement, "SELECT count(*) FROM editorial.document"));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** The block of the migration that looks for what was saved before it. */
    private static String backfill() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                StaleVersionsTest.class.getResourceAsStream("/db/migration/V6__exact_writes.sql"))) {
            String migration = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return migration.substring(migration.indexOf("DO $$"), migration.indexOf("$$;") + 3);
        }
    }

    private static ValidatableResponse refused(WorkingCopy copy) {
        return Editor.trash(copy).then().statusCode(412);
    }

    private List<String> strings(String query) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            return strings(statement, query);
        }
    }

    private static List<String> strings(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            List<String> strings = new ArrayList<>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        }
    }
}
