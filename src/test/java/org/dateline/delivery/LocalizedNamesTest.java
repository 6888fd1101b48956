package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;

/** Names in the first of the reader's languages that they have, in whatever shows them. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class LocalizedNamesTest {

    @Test
    void treesAndWhatIsAboveAndBelow() {
        WorkingCopy country = published("places", "Страна", Map.of("type", "country"));
        WorkingCopy city = Editor.published("places", withParent(Newsdesk.place("city"), country));
        String tree = "/v1/places/tree?root=" + country.id();

        get(tree + "&lang=ky,ru")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("ky, ru"))
                .body("data[0].name", equalTo("Страна, ky"))
                .body("meta.language", equalTo("ky,ru"))
                .body("meta.served", contains("ky", "ru"));
        get(tree)
                .then()
                .header("Content-Language", equalTo("ru"))
                .body("data[0].name", equalTo("Страна, ru"))
                .body("meta.served", contains("ru"));
        get("/v1/places/" + city.id() + "/ancestors?lang=en,ky")
                .then()
                .header("Content-Language", equalTo("ky"))
                .body("data.name", contains("Страна, ky"))
                .body("meta.language", equalTo("en,ky"))
                .body("meta.served", contains("ky"));
        get("/v1/places/" + city.id() + "?lang=ky&fields=ancestors")
                .then()
                .body("ancestors.name", contains("Страна, ky"));
        get("/v1/places/tree?lang=kyrgyz").then().statusCode(400).body("errors[0].pointer", equalTo("?lang"));
    }

    @Test
    void childrenOfASection() {
        WorkingCopy parent = published("sections", "Рубрика", Map.of());
        published("sections", "Раздел", Map.of("parent", parent.id()));
        String children = "/v1/sections/" + parent.id() + "/children";

        get(children + "?lang=ky,ru")
                .then()
                .header("Content-Language", equalTo("ky"))
                .body("data.name", contains("Раздел, ky"))
                .body("meta.language", equalTo("ky,ru"))
                .body("meta.served", contains("ky"));
        get(children).then().header("Content-Language", equalTo("ru")).body("data.name", contains("Раздел, ru"));
    }

    @Test
    void holdersAndTenures() {
        WorkingCopy office = published("offices", "Должность", Map.of());
        WorkingCopy person = published(
                "people", "Имя", Map.of("tenures", List.of(Map.of("office", office.id(), "startDate", "2000-01-01"))));

        get("/v1/offices/" + office.id() + "/holders?lang=ky,ru")
                .then()
                .header("Content-Language", equalTo("ky"))
                .body("data[0].person.name", equalTo("Имя, ky"))
                .body("data[0].office.name", equalTo("Должность, ky"))
                .body("meta.served", contains("ky"));
        get("/v1/people/" + person.id() + "/timeline?lang=en,ky")
                .then()
                .header("Content-Language", equalTo("ky"))
                .body("data[0].tenure.office.name", equalTo("Должность, ky"))
                .body("meta.served", contains("ky"));
    }

    @Test
    void translationsAreAllThereAreWithNamesInTheReadersLanguage() {
        WorkingCopy section = published("sections", "Рубрика", Map.of());
        Map<String, Object> content = Newsdesk.article(section);
        WorkingCopy ru = Editor.published("articles", content);
        content.putAll(Map.of("language", "en", "translationGroup", ru.id()));
        Editor.published("articles", content);

        get("/v1/articles/" + ru.id() + "/translations?lang=ky")
                .then()
                .header("Content-Language", equalTo("en"))
                .body("data.language", contains("en"))
                .body("data[0].section.name", equalTo("Рубрика, ky"))
                .body("meta.language", equalTo("ky"))
                .body("meta.served", contains("en"));
    }

    /** With a name in Russian and one in Kyrgyz. */
    private static WorkingCopy published(String kind, String stem, Map<String, Object> rest) {
        Map<String, Object> content = new HashMap<>(rest);
        content.put("slug", "names-" + UUID.randomUUID());
        content.put("names", Map.of("ru", stem + ", ru", "ky", stem + ", ky"));
        return Editor.published(kind, content);
    }

    private static Map<String, Object> withParent(Map<String, Object> content, WorkingCopy parent) {
        content.put("parent", parent.id());
        return content;
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).get(path);
    }
}
