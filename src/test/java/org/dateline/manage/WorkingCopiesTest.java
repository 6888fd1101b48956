package org.dateline.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class WorkingCopiesTest {

    @ParameterizedTest
    @MethodSource("org.dateline.testing.Newsdesk#kinds")
    void whatIsCreatedIsReadBackAsItWasSent(String kind) {
        Map<String, Object> content = Newsdesk.ready(kind);

        Response created = Editor.create(kind, content);

        created.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", equalTo("/manage/v1/" + kind + "/" + created.path("id")))
                .header("Cache-Control", "no-store")
                .body("lifecycle.state", equalTo("draft"))
                .body(
                        "lifecycle.actions",
                        hasItems("replace", "patch", "publish", "trash", "requestReview", "schedule"))
                .body("lifecycle.actions", not(hasItem("withdraw")));
        assertThat(created.<Object>path("content.names")).isEqualTo(content.get("names"));
        assertThat(created.<Object>path("content.headline")).isEqualTo(content.get("headline"));
        Editor.asking().get(created.header("Location")).then().statusCode(200).body(equalTo(created.asString()));
    }

    @ParameterizedTest
    @MethodSource("org.dateline.testing.Newsdesk#kinds")
    void whoeverWantsSomethingElseThanJsonGetsNothing(String kind) {
        Map<String, Object> content = Newsdesk.ready(kind);
        content.put("slug", "for-nobody-" + UUID.randomUUID());

        Editor.asking()
                .accept("text/html")
                .contentType(ContentType.JSON)
                .body(content)
                .post("/manage/v1/" + kind)
                .then()
                .statusCode(406);

        Editor.asking()
                .get("/manage/v1/" + kind + "?slug=" + content.get("slug"))
                .then()
                .body("data", empty());
    }

    @Test
    void aReplacementTakesTheContentThatWasRead() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        Map<String, Object> content = Editor.read(section).path("content");
        Map<String, Object> changed = new HashMap<>(content);
        changed.put("position", 7);

        Editor.replace(section, changed)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("content.position", equalTo(7))
                .body("content.names", equalTo(content.get("names")));
    }

    @Test
    void savingTheSameContentIsNoNewVersion() {
        Map<String, Object> content = Newsdesk.named("Рубрика");
        WorkingCopy section = Editor.created("sections", content);

        Editor.replace(section, content).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void aMergePatchChangesWhatItNamesAndRemovesWhatIsNull() {
        Map<String, Object> content = Newsdesk.named("Рубрика");
        content.put("position", 3);
        content.put("description", Map.of("ru", "О чем", "en", "About"));
        WorkingCopy section = Editor.created("sections", content);
        Map<String, Object> patch = new HashMap<>();
        patch.put("position", null);
        Map<String, Object> description = new HashMap<>();
        description.put("en", null);
        patch.put("description", description);

        Editor.patch(section, patch)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("content.position", nullValue())
                .body("content.description", equalTo(Map.of("ru", "О чем")))
                .body("content.names", equalTo(content.get("names")));
    }

    @Test
    void aPatchIsCheckedLikeTheWhole() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));

        Editor.patch(section, Map.of("position", -1))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/position"));
        Editor.patch(section, Map.of("possition", 1))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/possition"));
        Editor.read(section).then().header("ETag", "\"1\"");
    }

    @Test
    void aChangeNeedsTheVersionThatItIsMeantFor() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        Map<String, Object> content = Newsdesk.named("Другая");

        Editor.asking()
                .contentType("application/json")
                .body(content)
                .put(section.path())
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
        Editor.replace(section.version(9), content).then().statusCode(412).body("currentVersion", equalTo(1));
        Editor.asking().header("If-Match", "1").delete(section.path()).then().statusCode(400);
        Editor.asking().delete(section.path() + "/publication").then().statusCode(428);
        Editor.asking().put(section.path() + "/publication").then().statusCode(428);
        Editor.read(section).then().header("ETag", "\"1\"").body("lifecycle.state", equalTo("draft"));
    }

    @Test
    void whatIsInTheTrashCannotBeChanged() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));

        Editor.trash(section).then().statusCode(204);

        Editor.read(section)
                .then()
                .statusCode(200)
                .body("lifecycle.state", equalTo("trashed"))
                .body("lifecycle.actions", equalTo(List.of("recover", "purge")));
        Editor.replace(section, Newsdesk.named("Другая"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/trashed"));
        Editor.replace(section, Editor.read(section).path("content")).then().statusCode(409);
        Editor.publish(section).then().statusCode(409).body("type", equalTo("/problems/trashed"));
        WorkingCopy parent = section;
        Map<String, Object> child = Newsdesk.named("Ниже");
        child.put("parent", parent.id());
        Editor.create("sections", child).then().statusCode(422).body("errors.pointer", contains("/parent"));
    }

    @Test
    void anIdOfAnotherKindIsNotFound() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));

        Editor.asking().get("/manage/v1/people/" + section.id()).then().statusCode(404);
        Editor.asking().get("/manage/v1/sections/" + UUID.randomUUID()).then().statusCode(404);
        Editor.asking().get("/manage/v1/sections/no-uuid").then().statusCode(404);
    }

    @Test
    void aReferenceHasToLeadToTheRightKind() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        Map<String, Object> place = Newsdesk.place("city");
        place.put("parent", section.id());

        Editor.create("places", place)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-content"))
                .body("errors.pointer", contains("/parent"));
    }

    @Test
    void aTreeHasNoCircle() {
        WorkingCopy top = Editor.created("places", Newsdesk.place("region"));
        Map<String, Object> below = Newsdesk.place("country");
        below.put("parent", top.id());
        WorkingCopy bottom = Editor.created("places", below);

        Editor.patch(top, Map.of("parent", bottom.id()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/parent"));
        Editor.patch(top, Map.of("parent", top.id()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/parent"));
    }

    @Test
    void theSameNameGetsANumberedSlug() {
        Map<String, Object> content = Newsdesk.named("Встреча в Чолпон-Ате");

        String first = Editor.create("sections", content).path("lifecycle.slug");
        String second = Editor.create("sections", content).path("lifecycle.slug");
        String third = Editor.create("sections", content).path("lifecycle.slug");

        assertThat(first).startsWith("vstrecha-v-cholpon-ate-");
        assertThat(List.of(second, third)).containsExactly(first + "-2", first + "-3");
    }

    @Test
    void aSlugThatAnotherHasIsRefused() {
        String slug = Editor.create("sections", Newsdesk.named("Рубрика")).path("lifecycle.slug");
        Map<String, Object> content = Newsdesk.named("Другая");
        content.put("slug", slug);

        Editor.create("sections", content)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/slug-taken"))
                .body("errors.pointer", contains("/slug"));
    }

    @Test
    void aSlugThatWasNeverPublicIsFreeAgain() {
        Map<String, Object> content = Newsdesk.named("Рубрика");
        Response created = Editor.create("sections", content);
        String given = created.path("lifecycle.slug");
        WorkingCopy section = new WorkingCopy("sections", created.jsonPath().getUUID("id"), 1);
        content.put("slug", given + "-new");
        Editor.replace(section, content).then().statusCode(200).body("lifecycle.slug", equalTo(given + "-new"));
        Map<String, Object> other = Newsdesk.named("Другая");
        other.put("slug", given);

        Editor.create("sections", other).then().statusCode(201);
    }

    @Test
    void aListFiltersByStateTitleAndSlug() {
        Map<String, Object> content = Newsdesk.named("Сто_процентов %");
        WorkingCopy section = Editor.created("sections", content);
        String title = ((Map<?, ?>) content.get("names")).get("ru").toString();

        Editor.asking()
                .queryParam("title", title.toUpperCase(java.util.Locale.ROOT))
                .get("/manage/v1/sections")
                .then()
                .statusCode(200)
                .body("data.id", contains(section.id().toString()));
        Editor.asking()
                .queryParam("title", title.replace('_', 'x'))
                .get("/manage/v1/sections")
                .then()
                .body("data", equalTo(List.of()));
        Editor.asking()
                .queryParam("state", "published")
                .get("/manage/v1/sections")
                .then()
                .body("data.id", not(hasItem(section.id().toString())))
                .body("data.state", everyItem(equalTo("published")));
        Editor.asking()
                .queryParam("state", "gone")
                .get("/manage/v1/sections")
                .then()
                .statusCode(400);
        Editor.asking()
                .queryParam("stat", "draft")
                .get("/manage/v1/sections")
                .then()
                .statusCode(400);
    }

    @Test
    void aListIsWalkedForthAndBack() {
        String marker = UUID.randomUUID().toString();
        for (int i = 0; i < 7; i++) {
            Editor.created("offices", Map.of("names", Map.of("ru", marker + " " + i)));
        }

        List<String> forth = new ArrayList<>();
        JsonPath page = offices(marker, null);
        while (true) {
            forth.addAll(page.getList("data.title", String.class));
            if (page.getString("page.next") == null) {
                break;
            }
            page = offices(marker, page.getString("page.next"));
        }
        JsonPath back = offices(marker, page.getString("page.prev"));

        assertThat(forth).hasSize(7).doesNotHaveDuplicates().isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(back.getList("data.title", String.class)).isEqualTo(forth.subList(3, 6));
    }

    private static JsonPath offices(String title, String cursor) {
        var request = Editor.asking().queryParam("title", title).queryParam("limit", 3);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/manage/v1/offices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
