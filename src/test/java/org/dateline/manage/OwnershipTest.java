package org.dateline.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.HandedOut;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;

/** Who has created something may do more with it than others, and others may not even know of it. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class OwnershipTest {

    @Test
    void othersStoriesAreUnknownToContributors() {
        HandedOut contributor = HandedOut.role("contributor");
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        WorkingCopy speaker = Editor.published("people", Newsdesk.named("Человек"));
        Map<String, Object> content = Newsdesk.article(section);
        content.put("quotes", List.of(Newsdesk.card("q1", speaker, "Слова.")));
        WorkingCopy story = Editor.created("articles", content);
        String quote = Editor.read(story).path("quotes[0].id");
        WorkingCopy nothing = new WorkingCopy("articles", UUID.randomUUID(), 1);

        for (String part : List.of(
                "", "/readiness", "/revisions", "/revisions/1", "/comparison?from=1", "/steps", "/referencing")) {
            Response hidden = contributor.asking().get(story.path() + part);
            Response missing = contributor.asking().get(nothing.path() + part);

            assertThat(hidden.statusCode()).as(part).isEqualTo(404);
            assertThat(words(hidden, story)).as(part).isEqualTo(words(missing, nothing));
        }
        for (String step : List.of("review", "trash", "")) {
            Response hidden = changing(contributor, story).delete(story.path() + "/" + step);
            assertThat(hidden.statusCode()).as(step).isEqualTo(404);
        }
        contributor.asking().get("/manage/v1/quotes/" + quote).then().statusCode(404);
        contributor
                .asking()
                .get("/manage/v1/quotes?article=" + story.id())
                .then()
                .body("data.size()", equalTo(0));
        contributor
                .asking()
                .get("/manage/v1/articles?limit=100")
                .then()
                .body("data.id", not(hasItem(story.id().toString())));
        contributor
                .asking()
                .get(section.path() + "/referencing")
                .then()
                .statusCode(200)
                .body("data.size()", equalTo(0));
    }

    @Test
    void readinessTellsNothingOfHiddenStories() {
        HandedOut contributor = HandedOut.role("contributor");
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        Map<String, Object> secret = Newsdesk.article(section);
        WorkingCopy hidden = Editor.created("articles", secret);
        Map<String, Object> content = Newsdesk.article(section);
        content.put("related", List.of(hidden.id()));
        WorkingCopy own = created(contributor, content);

        String told = contributor.asking().get(own.path() + "/readiness").asString();

        assertThat(told).contains("related-article-unpublished").doesNotContain((String) secret.get("headline"));
        assertThat(Editor.get(own, "readiness").asString()).contains((String) secret.get("headline"));
    }

    @Test
    void whoIsAssignedMayDoWhatTheCreatorMay() {
        HandedOut contributor = HandedOut.role("contributor");
        WorkingCopy story =
                Editor.created("articles", Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика"))));
        contributor.asking().get(story.path()).then().statusCode(404);

        Editor.put(story, "assignment", Map.of("account", contributor.account()))
                .then()
                .statusCode(200);

        patch(contributor, story, "lead", "Другой.").then().statusCode(200);
        contributor
                .asking()
                .get("/manage/v1/articles")
                .then()
                .body("data.id", hasItem(story.id().toString()));
        Editor.get(story, "steps")
                .then()
                .body("data[1].details.assignee", equalTo(contributor.account().toString()));
    }

    @Test
    void contributorsWriteTheirOwnDraftsUntilTheyHandThemOn() {
        HandedOut contributor = HandedOut.role("contributor");
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        WorkingCopy story = created(contributor, Newsdesk.article(section));

        patch(contributor, story, "lead", "Другой.").then().statusCode(200);
        WorkingCopy second = story.version(2);
        changing(contributor, second).put(story.path() + "/review").then().statusCode(200);
        patch(contributor, second, "lead", "Третий.").then().statusCode(403);
        changing(contributor, second).put(story.path() + "/approval").then().statusCode(403);
        changing(contributor, second).delete(story.path() + "/review").then().statusCode(200);
        patch(contributor, second, "lead", "Третий.").then().statusCode(200);

        Editor.publish(story.version(3)).then().statusCode(200);
        patch(contributor, story.version(3), "lead", "Четвертый.").then().statusCode(403);
        contributor.asking().get(story.path()).then().statusCode(200).body("lifecycle.state", equalTo("published"));
    }

    @Test
    void authorsReadEverythingAndWriteWhatIsTheirs() {
        HandedOut author = HandedOut.role("author");
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        WorkingCopy theirs = created(author, Newsdesk.article(section));
        WorkingCopy others = Editor.created("articles", Newsdesk.article(section));
        Editor.publish(theirs).then().statusCode(200);

        patch(author, theirs, "lead", "Другой.").then().statusCode(200);
        author.asking().get(others.path()).then().statusCode(200);
        patch(author, others, "lead", "Другой.").then().statusCode(403);
        changing(author, section).delete(section.path()).then().statusCode(403);
        changing(author, theirs.version(2))
                .put(theirs.path() + "/publication")
                .then()
                .statusCode(403);
    }

    @Test
    void theTrashDoesNotWashOwnership() {
        HandedOut author = HandedOut.role("author");
        WorkingCopy story =
                Editor.created("articles", Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика"))));
        String creator = Editor.read(story).path("lifecycle.createdBy.id");
        Editor.trash(story).then().statusCode(204);

        changing(author, story).delete(story.path() + "/trash").then().statusCode(403);
        Editor.delete(story, "trash").then().statusCode(200).body("createdBy.id", equalTo(creator));
        patch(author, story, "lead", "Другой.").then().statusCode(403);
    }

    @Test
    void actionsDependOnWhoAsks() {
        WorkingCopy story =
                Editor.created("articles", Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика"))));

        assertThat(actions(HandedOut.role("author"), story)).isEmpty();
        assertThat(actions(HandedOut.role("editor"), story))
                .contains("replace", "requestReview", "trash")
                .doesNotContain("publish", "schedule");
        assertThat(actions(HandedOut.role("publisher"), story)).contains("publish", "schedule");
        assertThat(actions(HandedOut.scopes("read", "publish"), story)).containsExactly("publish", "schedule");
    }

    @Test
    void everybodyIsNamedInTheirOwnSteps() {
        HandedOut editor = HandedOut.role("editor");
        WorkingCopy story =
                Editor.created("articles", Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика"))));
        patch(editor, story, "lead", "Другой.").then().statusCode(200);

        Editor.get(story, "steps")
                .then()
                .body("data[0].actor.id", equalTo(editor.account().toString()));
        Editor.read(story)
                .then()
                .body("lifecycle.modifiedBy.id", equalTo(editor.account().toString()));
        Editor.asking()
                .get("/manage/v1/audit?token=" + editor.prefix())
                .then()
                .body("data[0].action", equalTo("patch"))
                .body("data[0].subject", equalTo(story.id().toString()));
    }

    /** What is told, apart from the id that was asked for and the name of the request. */
    private static Map<String, Object> words(Response response, WorkingCopy asked) {
        Map<String, Object> words = response.jsonPath().getMap("");
        words.remove("traceId");
        words.replaceAll((name, value) -> value.toString().replace(asked.id().toString(), "{id}"));
        return words;
    }

    private static WorkingCopy created(HandedOut somebody, Map<String, Object> content) {
        Response response =
                somebody.asking().contentType(ContentType.JSON).body(content).post("/manage/v1/articles");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return new WorkingCopy("articles", response.jsonPath().getUUID("id"), 1);
    }

    private static RequestSpecification changing(HandedOut somebody, WorkingCopy copy) {
        return somebody.asking().header("If-Match", copy.etag());
    }

    private static Response patch(HandedOut somebody, WorkingCopy copy, String field, String value) {
        return changing(somebody, copy)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of(field, value))
                .patch(copy.path());
    }

    private static List<String> actions(HandedOut somebody, WorkingCopy copy) {
        return somebody.asking().get(copy.path()).jsonPath().getList("lifecycle.actions");
    }
}
