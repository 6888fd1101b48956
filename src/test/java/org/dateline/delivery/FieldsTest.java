package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.published.Kind;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.PublicWorld;
import org.dateline.testing.StatementCount;
import org.dateline.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking for some fields only. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FieldsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Inject
    PublicWorld world;

    @Inject
    StatementCount statements;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachFieldAloneIsWhatItIsAmongAllOthers(Kind kind) {
        everything();
        String list = "/v1/" + kind.plural() + "?limit=1";
        JsonNode row = json(get(list)).path("data").path(0);

        row.properties().forEach(field -> {
            JsonNode alone = json(get(list + "&fields=" + field.getKey()));
            assertThat(alone.path("data").path(0)).as(field.getKey()).isEqualTo(only(field));
            assertThat(alone.path("meta").path("fields").path(0).asText()).isEqualTo(field.getKey());
        });
        assertThat(row.size()).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void ofOneDocumentToo(Kind kind) {
        everything();
        String id = get("/v1/" + kind.plural() + "?limit=1").path("data[0].id");
        String item = "/v1/" + kind.plural() + "/" + id;

        json(get(item))
                .properties()
                .forEach(field -> assertThat(json(get(item + "?fields=" + field.getKey())))
                        .as(field.getKey())
                        .isEqualTo(only(field)));
    }

    @Test
    void nestedOnesAreNamedBehindADot() {
        everything();

        JsonNode row = json(get("/v1/articles?limit=1&fields=headline,section.name,places.slug,section.name"))
                .path("data")
                .path(0);

        assertThat(row.toString())
                .matches(
                        "\\{\"section\":\\{\"name\":\"[^\"]*\"},\"headline\":\"[^\"]*\",\"places\":\\[\\{\"slug\":\"[^\"]*\"}]}");
        assertThat(json(get("/v1/articles?limit=1&fields=section,section.name"))
                        .path("data")
                        .path(0)
                        .path("section")
                        .size())
                .isEqualTo(3);
    }

    @Test
    void aTextHasAFieldForEachLanguage() {
        String section = "/v1/sections/" + world.section("Рубрика", null).id();

        get(section + "?fields=names.ru").then().body("", equalTo(Map.of("names", Map.of("ru", "Рубрика"))));
        get(section + "?fields=names.ky,slug").then().body("names", anEmptyMap());
        get(section + "?fields=names,names.ky").then().body("names.ru", equalTo("Рубрика"));
        for (String wrong : List.of("names.values", "names.RU", "names.ru.x", "names.", "name.ru")) {
            get(section + "?fields=" + wrong).then().statusCode(400);
        }
    }

    @Test
    void aRowWithoutAnyOfThemIsStillARow() {
        everything();

        JsonNode rows = json(get("/v1/articles?limit=2&fields=kicker")).path("data");

        assertThat(rows.toString()).isEqualTo("[{},{}]");
    }

    @Test
    void whatIsLeftOutHasATagOfItsOwn() {
        everything();

        String whole = get("/v1/articles?limit=1").header("ETag");
        String part = get("/v1/articles?limit=1&fields=id").header("ETag");

        assertThat(part).isNotEqualTo(whole);
        given().header("If-None-Match", part)
                .get("/v1/articles?limit=1&fields=id")
                .then()
                .statusCode(304);
    }

    @Test
    void whatIsLeftOutIsNotLoaded() {
        everything();

        String whole = get("/v1/articles?limit=1").header("Surrogate-Key");
        String part = get("/v1/articles?limit=1&fields=headline").header("Surrogate-Key");

        assertThat(part.split(" ")).hasSize(2);
        assertThat(whole.split(" ")).hasSizeGreaterThan(3);
        assertThat(statements.of(() -> get("/v1/articles?limit=1&fields=headline")))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "headlin",
                "Headline",
                "HEADLINE",
                "headline,",
                ",headline",
                "headline.x",
                "section.names",
                "section..name",
                ".headline",
                "headline.",
                "__proto__",
                "internalNote",
                "section.internalNote",
                "createdBy",
                "*",
                "places.place",
                "headl\u0456ne",
                "translationGroup",
                "json",
                "row"
            })
    void whatIsNoFieldIsRefusedAndNamed(String fields) {
        given().queryParam("fields", fields)
                .get("/v1/articles")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("errors[0].pointer", equalTo("?fields"));
    }

    @Test
    void theRefusalListsWhatThereIs() {
        given().get("/v1/articles?fields=password")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("headline"))
                .body("errors[0].detail", containsString("password"));
        given().get("/v1/articles?fields=" + "id,".repeat(100) + "id").then().statusCode(400);
    }

    /** One of each kind at least, the newest article among them with all that it can show. */
    private void everything() {
        var section = world.section("Рубрика", null);
        var place = world.place("Место", "country", world.place("Мир", "world", null));
        var organization = world.organization("Организация");
        var person = world.person("Имя", world.office("Должность", organization));
        world.topic("Тема");
        world.placeGroup("Союз", place);
        world.media("Съемка");
        for (int i = 0; i < 2; i++) {
            Story story = world.story(section).published(Instant.parse("2999-01-01T00:00:00Z"));
            story.place(place).about(person).by(person).quote(person).publish();
        }
    }

    private static JsonNode only(Map.Entry<String, JsonNode> field) {
        return MAPPER.createObjectNode().set(field.getKey(), field.getValue());
    }

    private static JsonNode json(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        try {
            return MAPPER.readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).get(path);
    }
}
