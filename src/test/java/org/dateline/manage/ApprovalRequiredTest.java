package org.dateline.manage;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.HandedOut;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.OtherSettings;
import org.junit.jupiter.api.Test;

/** Where a newsroom wants four eyes, nothing goes out that two have not seen. */
@QuarkusTest
@TestProfile(OtherSettings.class)
@WithTestResource(DatabaseResource.class)
class ApprovalRequiredTest {

    @Test
    void whatIsNotApprovedIsNotPublished() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));

        Editor.publish(section)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-ready"))
                .body("errors.detail", hasItem("is not approved"));
        Editor.read(section).then().body("lifecycle.actions", not(hasItem("publish")));
        Editor.put(section, "review").then().statusCode(200).body("actions", not(hasItem("approve")));
        Editor.put(section, "approval").then().statusCode(403);

        HandedOut editor = HandedOut.role("editor");
        editor.asking().get(section.path()).then().body("lifecycle.actions", hasItem("approve"));
        editor.asking()
                .header("If-Match", section.etag())
                .put(section.path() + "/approval")
                .then()
                .statusCode(200);
        Editor.publish(section).then().statusCode(200);
        Editor.publish(section).then().statusCode(200);
    }

    @Test
    void whatIsPublishedAlongNeedsItToo() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        WorkingCopy article = Editor.created("articles", Newsdesk.article(section));

        Editor.publishWithReferences(article).then().statusCode(409).body("errors[0].pointer", equalTo("/section"));
    }

    @Test
    void otherKindsGoWithoutIt() {
        Editor.publish(Editor.created("topics", Newsdesk.named("Тема"))).then().statusCode(200);
    }
}
