package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.kernel.UuidV7;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Known;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.PublicWorld;
import org.dateline.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** Articles by their paths, and what there is around them. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SurroundingsTest {

    private static final Instant DAY = Instant.parse("2025-06-29T14:15:00Z");

    @Inject
    PublicWorld world;

    @Inject
    StatementCount statements;

    @Test
    void anArticleIsReadByItsPath() {
        Known section = world.section("Мир", null);
        Known story = world.story(section).publish();
        String path = get("/v1/articles/" + story.id()).path("path");

        get("/v1/articles/by-path?path=" + path)
                .then()
                .statusCode(200)
                .body("id", equalTo(story.id().toString()));
        get("/v1/articles/by-path?path=" + path.replace("/", "%2F") + "&fields=slug")
                .then()
                .body("", equalTo(Map.of("slug", story.slug())));
        get("/v1/articles/by-path?path=/ru/nothing/here").then().statusCode(404);
        get("/v1/articles/by-path").then().statusCode(400);
        get("/v1/articles/by-path?path=nothing").then().statusCode(400);
        world.withdraw(story);
        get("/v1/articles/by-path?path=" + path).then().statusCode(410);
    }

    @Test
    void aFormerPathLeadsToTheOneOfToday() {
        Known section = world.section("Мир", null);
        Known story = world.story(section).publish();
        String former = get("/v1/articles/" + story.id()).path("path");
        String slug = PublicWorld.slug("story");
        world.story(section).as(story).slug(slug).publish();

        Response answer = given().redirects().follow(false).get("/v1/articles/by-path?path=" + former);

        answer.then().statusCode(308);
        assertThat(answer.header("Location"))
                .isEqualTo("/v1/articles/by-path?path=" + "%2Fru%2F" + section.slug() + "%2F" + slug);
        assertThat(given().redirects()
                        .follow(false)
                        .get("/v1/articles/by-path?path=" + former + "&fields=slug&lang=ru")
                        .header("Location"))
                .startsWith("/v1/articles/by-path?fields=slug&lang=ru&path=");
        given().urlEncodingEnabled(false)
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .body("slug", equalTo(slug));
    }

    @Test
    void relatedOnesStandInTheEditorsOrderAsFarAsTheyArePublic() {
        Known section = world.section("Мир", null);
        Known one = world.story(section).published(DAY).publish();
        Known two = world.story(section).published(DAY.plusSeconds(1)).publish();
        Known gone = world.story(section).publish();
        Known story = world.story(section)
                .related(one.id())
                .related(gone.id())
                .related(UUID.randomUUID())
                .related(two.id())
                .publish();
        world.withdraw(gone);
        String address = "/v1/articles/" + story.id() + "/related";

        Response related = get(address);

        related.then().statusCode(200).body("data.slug", contains(one.slug(), two.slug()));
        assertThat(related.header("Surrogate-Key"))
                .contains(story.id().toString(), one.id().toString(), "articles");
        get(address + "?fields=headline").then().body("data[0]", equalTo(Map.of("headline", "Встреча")));
        get("/v1/articles/" + one.id() + "/related").then().statusCode(200).body("data", empty());
        get("/v1/articles/" + UUID.randomUUID() + "/related").then().statusCode(404);
        get("/v1/articles/" + gone.id() + "/related").then().statusCode(410);
        assertThat(statements.of(() -> get(address))).isEqualTo(2);
    }

    @Test
    void aBodyNamesNoArticleThatIsNotPublic() {
        Map<String, Object> content = Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика")));
        WorkingCopy draft = Editor.created("articles", content);
        WorkingCopy open = Editor.published("articles", content);
        Map<String, Object> mark = Map.of("type", "entity", "kind", "article", "id", draft.id());
        content.put(
                "body",
                List.of(
                        Map.of("type", "relatedLink", "key", "r1", "article", draft.id()),
                        Map.of("type", "relatedLink", "key", "r2", "article", open.id()),
                        Map.of(
                                "type",
                                "paragraph",
                                "key",
                                "p1",
                                "text",
                                List.of(Map.of("text", "Слова", "marks", List.of(mark))))));
        WorkingCopy story = Editor.published("articles", content);

        for (String fields : List.of("", "?fields=body", "?fields=body,related")) {
            Response answer = get("/v1/articles/" + story.id() + fields);
            assertThat(answer.asString()).as(fields).doesNotContain(draft.id().toString());
            answer.then().body("body.key", contains("r2", "p1")).body("body[1].text[0].text", equalTo("Слова"));
        }
        Editor.withdraw(open).then().statusCode(200);
        get("/v1/articles/" + story.id()).then().body("body.key", contains("p1"));
    }

    @Test
    void translationsAreTheOtherVersions() {
        Known section = world.section("Мир", null);
        UUID group = UuidV7.next();
        Known ru = world.story(section).translationOf(group).publish();
        Known ky = world.story(section).translationOf(group).language("ky").publish();
        Known en = world.story(section).translationOf(group).language("en").publish();

        get("/v1/articles/" + ru.id() + "/translations").then().body("data.slug", contains(en.slug(), ky.slug()));
        get("/v1/articles/" + ru.id() + "/translations?lang=de")
                .then()
                .body("data.slug", contains(en.slug(), ky.slug()));
        get("/v1/articles/" + ky.id() + "/translations?fields=language")
                .then()
                .body("data.language", contains("en", "ru"));
    }

    @Test
    void correctionsAreThoseThatReadersWereTold() {
        Map<String, Object> content = Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика")));
        WorkingCopy article = Editor.published("articles", content);
        String address = "/v1/articles/" + article.id() + "/corrections";
        get(address).then().statusCode(200).body("data", empty());

        content.put("corrections", List.of(Map.of("key", "c1", "text", "Было не так.")));
        Editor.replace(article, content).then().statusCode(200);
        get(address).then().body("data", empty());
        Editor.publish(article.version(2)).then().statusCode(200);

        get(address)
                .then()
                .body("data.key", contains("c1"))
                .body("data[0].text", equalTo("Было не так."))
                .body("data[0].correctedVersion", notNullValue());
        assertThat(statements.of(() -> get(address))).isEqualTo(1);
    }

    @Test
    void neighboursAreThoseOfTheSameList() {
        Known section = world.section("Мир", null);
        Known place = world.place("Минск", "city", null);
        Known newest =
                world.story(section).published(DAY.plusSeconds(4)).place(place).publish();
        Known newer = world.story(section).published(DAY.plusSeconds(3)).publish();
        Known story =
                world.story(section).published(DAY.plusSeconds(2)).place(place).publish();
        Known oldest =
                world.story(section).published(DAY.plusSeconds(1)).place(place).publish();
        String mine = "/v1/articles/" + story.id() + "/neighbours?section=" + section.slug();

        get(mine).then().body("previous.slug", equalTo(newer.slug())).body("next.slug", equalTo(oldest.slug()));
        get(mine + "&place=" + place.slug())
                .then()
                .body("previous.slug", equalTo(newest.slug()))
                .body("next.slug", equalTo(oldest.slug()));
        get(mine + "&sort=datePublished")
                .then()
                .body("previous.slug", equalTo(oldest.slug()))
                .body("next.slug", equalTo(newer.slug()));
        get("/v1/articles/" + newest.id() + "/neighbours?section=" + section.slug())
                .then()
                .body("previous", nullValue())
                .body("next.slug", equalTo(newer.slug()));
        // It need not be in the list itself.
        get("/v1/articles/" + newer.id() + "/neighbours?place=" + place.slug())
                .then()
                .body("previous.slug", equalTo(newest.slug()))
                .body("next.slug", equalTo(story.slug()));
        get(mine + "&place=nowhere").then().statusCode(400);
        get("/v1/articles/" + UUID.randomUUID() + "/neighbours").then().statusCode(404);
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).get(path);
    }
}
