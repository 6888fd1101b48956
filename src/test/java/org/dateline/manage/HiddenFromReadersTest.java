package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers must not see, or no longer. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class HiddenFromReadersTest {

    @ParameterizedTest
    @MethodSource("org.dateline.testing.Newsdesk#kinds")
    void draftsTrashAndWhatIsWithdrawnAreBehindNoAddressAndInNoList(String kind) {
        WorkingCopy draft = Editor.created(kind, Newsdesk.ready(kind));
        WorkingCopy trashed = Editor.created(kind, Newsdesk.ready(kind));
        Editor.trash(trashed).then().statusCode(204);
        WorkingCopy withdrawn = Editor.published(kind, Newsdesk.ready(kind));
        Editor.withdraw(withdrawn).then().statusCode(200);

        for (WorkingCopy hidden : List.of(draft, trashed, withdrawn)) {
            int status = hidden == withdrawn ? 410 : 404;
            String slug = Editor.read(hidden).path("lifecycle.slug");
            given().get("/v1/" + kind + "/" + hidden.id()).then().statusCode(status);
            given().get("/v1/" + kind + "/by-slug/" + slug).then().statusCode(status);
            assertThat(idsInList(kind)).doesNotContain(hidden.id().toString());
        }
    }

    @Test
    void whatPublicDocumentsReferToCannotBeWithdrawn() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        WorkingCopy article = Editor.published("articles", Newsdesk.article(section));

        Editor.withdraw(section)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/still-referenced"))
                .body("count", equalTo(1))
                .body("referrers.id", contains(article.id().toString()));
        Editor.withdraw(article).then().statusCode(200);
        Editor.withdraw(section).then().statusCode(200).body("state", equalTo("withdrawn"));
    }

    @Test
    void whatIsPublicCannotBeTrashed() {
        WorkingCopy article = Editor.published("articles", Newsdesk.ready("articles"));

        Editor.trash(article).then().statusCode(409).body("type", equalTo("/problems/still-published"));
        given().get("/v1/articles/" + article.id()).then().statusCode(200);
    }

    @Test
    void whatWasPublicIsGoneAndWhatNeverWasIsNotFound() {
        WorkingCopy speaker = Editor.published("people", Newsdesk.named("Человек"));
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        Map<String, Object> content = Newsdesk.article(section);
        content.put("quotes", List.of(Newsdesk.card("q1", speaker, "Да.")));
        WorkingCopy article = Editor.published("articles", content);
        JsonPath seen = given().get("/v1/articles/" + article.id()).jsonPath();

        Editor.withdraw(article).then().statusCode(200).body("changeNumber", notNullValue());

        List<String> paths = List.of(
                "/v1/articles/" + article.id(),
                "/v1/articles/by-slug/" + seen.getString("slug"),
                "/v1/quotes/" + seen.getString("quotes[0].id"));
        for (String path : paths) {
            given().get(path)
                    .then()
                    .statusCode(410)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/gone"))
                    .body("since", notNullValue());
        }
        given().get("/v1/quotes?speaker=" + speaker.id()).then().body("data", hasSize(0));
        Editor.withdraw(article).then().statusCode(404);
        Editor.publish(article).then().statusCode(200);
        given().get(paths.get(0)).then().statusCode(200).body("quotes[0].id", equalTo(seen.getString("quotes[0].id")));
    }

    @Test
    void draftsAreInNoListOfReaders() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        WorkingCopy draft = Editor.created("articles", Newsdesk.article(section));
        WorkingCopy shown = Editor.published("articles", Newsdesk.article(section));

        given().get("/v1/articles?section=" + section.id())
                .then()
                .body("data.id", contains(shown.id().toString()));
        given().get("/v1/articles/" + draft.id()).then().statusCode(404);
        WorkingCopy hidden = Editor.created("sections", Newsdesk.named("Скрытая"));
        given().get("/v1/articles?section=" + hidden.id())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?section"));
    }

    /** Of all pages. */
    private static List<String> idsInList(String kind) {
        List<String> ids = new ArrayList<>();
        String next = null;
        do {
            Map<String, Object> query = new HashMap<>(Map.of("limit", 100));
            if (next != null) {
                query.put("cursor", next);
            }
            JsonPath page = given().queryParams(query).get("/v1/" + kind).jsonPath();
            ids.addAll(page.getList("data.id", String.class));
            next = page.getString("page.next");
        } while (next != null);
        return ids;
    }
}
