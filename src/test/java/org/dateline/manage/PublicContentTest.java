package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;

/** What of a working copy reaches readers, and what must not although it could. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PublicContentTest {

    @Test
    void anArticleNamedInTheTextIsRelatedAsLongAsItIsPublic() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        WorkingCopy named = Editor.created("articles", Newsdesk.article(section));
        Map<String, Object> mark = Map.of("type", "entity", "kind", "article", "id", named.id());
        Map<String, Object> span = Map.of("text", "как мы писали", "marks", List.of(mark));
        Map<String, Object> content = Newsdesk.article(section);
        content.put("body", List.of(Map.of("type", "paragraph", "key", "p1", "text", List.of(span))));
        WorkingCopy article = Editor.published("articles", content);
        given().get("/v1/articles/" + article.id()).then().statusCode(200).body("related", hasSize(0));

        Editor.publish(named).then().statusCode(200);

        given().get("/v1/articles/" + article.id())
                .then()
                .statusCode(200)
                .body("related.id", contains(named.id().toString()))
                .body("mentions", hasSize(0));
    }

    @Test
    void readersGetNoCircleEvenIfEditorsHaveNone() {
        WorkingCopy top = Editor.published("places", Newsdesk.place("region"));
        Map<String, Object> below = Newsdesk.place("country");
        below.put("parent", top.id());
        WorkingCopy bottom = Editor.published("places", below);
        Map<String, Object> nowhere = new HashMap<>();
        nowhere.put("parent", null);
        Editor.patch(bottom, nowhere).then().statusCode(200);
        Editor.patch(top, Map.of("parent", bottom.id())).then().statusCode(200);

        Editor.publish(top.version(2)).then().statusCode(409).body("errors.pointer", contains("/parent"));
        Editor.publish(bottom.version(2)).then().statusCode(200);
        Editor.publish(top.version(2)).then().statusCode(200);
    }

    @Test
    void aSlugThatIsNotPublicYetIsInNoPath() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        String slug = given().get("/v1/sections/" + section.id()).path("slug");
        Editor.patch(section, Map.of("slug", slug + "-secret")).then().statusCode(200);

        WorkingCopy article = Editor.published("articles", Newsdesk.article(section));

        given().get("/v1/articles/" + article.id()).then().body("path", startsWith("/ru/" + slug + "/"));
    }

    @Test
    void aTranslationCanBecomeAStoryOfItsOwn() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        WorkingCopy original = Editor.published("articles", Newsdesk.article(section));
        Map<String, Object> content = Newsdesk.article(section);
        content.putAll(Map.of("language", "en", "translationGroup", original.id()));
        WorkingCopy translation = Editor.published("articles", content);
        Map<String, Object> alone = new HashMap<>();
        alone.put("translationGroup", null);

        Editor.patch(translation, alone).then().statusCode(200);
        Editor.publish(translation.version(2)).then().statusCode(200);

        given().get("/v1/articles/" + original.id()).then().body("translations", hasSize(0));
        given().get("/v1/articles/" + translation.id()).then().body("translations", hasSize(0));
    }

    @Test
    void aContributionNamesSomebody() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        Map<String, Object> content = Newsdesk.article(section);
        content.put("contributions", List.of(Map.of("role", "author"), Map.of("role", "editor", "text", "Редакция")));

        Editor.publish(Editor.created("articles", content))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/contributions/0"));
    }

    @Test
    void anInstantIsPrintedSoThatItCanBeSentAgain() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        Map<String, Object> content = Newsdesk.article(section);
        content.put("datePublished", "1905-01-22T12:00:00Z");
        WorkingCopy article = Editor.published("articles", content);

        given().get("/v1/articles/" + article.id()).then().body("datePublished", endsWith("Z"));
        Editor.replace(article, Editor.read(article).path("content")).then().statusCode(200);
        content.put("expires", "9999-12-31T23:59:59Z");
        Editor.create("articles", content).then().statusCode(400).body("errors.pointer", contains("/expires"));
    }
}
