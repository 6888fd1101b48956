package org.dateline.manage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A working copy goes from hand to hand until it is public. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class WorkflowTest {

    @ParameterizedTest
    @MethodSource("org.dateline.testing.Newsdesk#kinds")
    void everyKindIsReviewedApprovedAndPublished(String kind) {
        WorkingCopy copy = Editor.created(kind, Newsdesk.ready(kind));

        Editor.put(copy, "review?comment=Please").then().statusCode(200).body("state", equalTo("inReview"));
        Editor.put(copy, "approval").then().statusCode(200).body("state", equalTo("approved"));
        Editor.publish(copy).then().statusCode(200).body("state", equalTo("published"));

        Editor.get(copy, "steps")
                .then()
                .statusCode(200)
                .body("data.action", contains("publish", "approve", "requestReview", "create"))
                .body("data[2].comment", equalTo("Please"))
                .body("data.actor.name", not(hasItem(nullValue())))
                .body("data[0].token", nullValue())
                .body("data[0].address", nullValue());
    }

    @Test
    void stepsAreTakenFromWhereTheyStart() {
        WorkingCopy draft = draft();

        Editor.put(draft, "approval").then().statusCode(409).body("type", equalTo("/problems/wrong-state"));
        Editor.put(draft, "rejection?comment=No").then().statusCode(409);
        Editor.delete(draft, "review").then().statusCode(404);
        Editor.delete(draft, "approval").then().statusCode(404);

        Editor.put(draft, "review").then().statusCode(200);
        Editor.put(draft, "review").then().statusCode(200);
        Editor.delete(draft, "approval").then().statusCode(404);
        Editor.delete(draft, "review").then().statusCode(200).body("state", equalTo("draft"));

        Editor.put(draft, "review").then().statusCode(200);
        Editor.put(draft, "approval").then().statusCode(200);
        Editor.put(draft, "review").then().statusCode(409);
        Editor.put(draft, "rejection?comment=No").then().statusCode(409);
        Editor.delete(draft, "approval").then().statusCode(200).body("state", equalTo("inReview"));
        Editor.put(draft, "rejection?comment=Who says so")
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"));
    }

    @Test
    void aRejectionSaysWhy() {
        WorkingCopy draft = draft();
        Editor.put(draft, "review").then().statusCode(200);

        Editor.put(draft, "rejection").then().statusCode(400).body("errors[0].pointer", equalTo("?comment"));
        Editor.put(draft, "rejection?comment= ").then().statusCode(400);
        Editor.put(draft, "review?comment=").then().statusCode(400);
    }

    @Test
    void whatIsApprovedIsAVersion() {
        WorkingCopy draft = draft();
        Editor.put(draft, "review").then().statusCode(200);
        Editor.put(draft, "approval").then().statusCode(200);

        Editor.patch(draft, Map.of("position", 3))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("lifecycle.state", equalTo("draft"));
    }

    @Test
    void anEditInReviewStaysInReview() {
        WorkingCopy draft = draft();
        Editor.put(draft, "review").then().statusCode(200);

        Editor.patch(draft, Map.of("position", 3)).then().body("lifecycle.state", equalTo("inReview"));
    }

    @Test
    void stepsDoNotMoveTheVersionAndNeedIt() {
        WorkingCopy draft = draft();

        Editor.put(draft, "review").then().body("version", equalTo(1)).header("ETag", "\"1\"");
        Editor.put(draft.version(7), "approval").then().statusCode(412);
        Editor.asking().put(draft.path() + "/approval").then().statusCode(428);
    }

    @Test
    void aPublicStoryKeepsAWorkingCopyThatReadersDoNotSee() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        Editor.put(section, "review").then().statusCode(409);

        Editor.patch(section, Map.of("names", Map.of("ru", "Новая рубрика")))
                .then()
                .statusCode(200);
        Editor.put(section.version(2), "review")
                .then()
                .statusCode(200)
                .body("state", equalTo("inReview"))
                .body("hasUnpublishedChanges", equalTo(true))
                .body("publishedVersion", equalTo(1));

        Editor.asking().get("/v1/sections/" + section.id()).then().body("name", not(equalTo("Новая рубрика")));
        Editor.publish(section.version(2)).then().body("state", equalTo("published"));
        Editor.asking().get("/v1/sections/" + section.id()).then().body("name", equalTo("Новая рубрика"));
    }

    @Test
    void theListTellsWhereEachStands() {
        WorkingCopy never = draft();
        WorkingCopy outdated = Editor.published("sections", Newsdesk.named("Рубрика"));
        Editor.patch(outdated, Map.of("position", 3)).then().statusCode(200);
        WorkingCopy current = Editor.published("sections", Newsdesk.named("Рубрика"));
        WorkingCopy withdrawn = Editor.published("sections", Newsdesk.named("Рубрика"));
        Editor.withdraw(withdrawn).then().statusCode(200);
        WorkingCopy reviewed = draft();
        Editor.put(reviewed, "review").then().statusCode(200);

        listed("publication=never", never);
        listed("publication=never", reviewed);
        listed("publication=outdated", outdated);
        listed("publication=current", current);
        listed("publication=withdrawn", withdrawn);
        listed("state=inReview", reviewed);
        listed("state=draft", never);
        notListed("publication=current", outdated);
        notListed("state=draft", reviewed);
    }

    @Test
    void theListTellsWhoIsOnIt() {
        WorkingCopy draft = draft();
        String me = Editor.read(draft).jsonPath().getString("lifecycle.createdBy.id");

        Editor.put(draft, "assignment", Map.of("account", me))
                .then()
                .statusCode(200)
                .body("assignee.id", equalTo(me));
        Editor.asking()
                .get("/manage/v1/sections?person=" + me)
                .then()
                .body("data[0].assignee.id", equalTo(me))
                .body("data[0].modifiedBy.name", equalTo("administrator"));
        Editor.asking()
                .get("/manage/v1/sections?person=" + UUID.randomUUID())
                .then()
                .body("data", empty());
        Editor.delete(draft, "assignment").then().statusCode(200).body("assignee", nullValue());
        Editor.delete(draft, "assignment").then().statusCode(404);
        Editor.put(draft, "assignment", Map.of("account", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/account"));
    }

    private static WorkingCopy draft() {
        return Editor.created("sections", Newsdesk.named("Рубрика"));
    }

    private static void listed(String filter, WorkingCopy copy) {
        Editor.asking()
                .get("/manage/v1/sections?limit=100&" + filter)
                .then()
                .statusCode(200)
                .body("data.id", hasItem(copy.id().toString()));
    }

    private static void notListed(String filter, WorkingCopy copy) {
        Editor.asking()
                .get("/manage/v1/sections?limit=100&" + filter)
                .then()
                .body("data.id", not(hasItem(copy.id().toString())));
    }
}
