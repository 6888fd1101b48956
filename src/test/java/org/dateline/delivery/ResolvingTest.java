package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Known;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.PublicWorld;
import org.dateline.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** Public paths, of which none ever ends. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ResolvingTest {

    @Inject
    PublicWorld world;

    @Inject
    StatementCount statements;

    @Test
    void currentPathLeadsToTheArticleThatHasIt() {
        WorkingCopy article = Editor.published("articles", Newsdesk.ready("articles"));
        String path = pathOf(article);

        Response answer = resolve(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.path("kind").toString()).isEqualTo("article");
        assertThat(answer.path("id").toString()).isEqualTo(article.id().toString());
        assertThat(path).endsWith("/" + answer.path("slug"));
        assertThat(answer.path("language").toString()).isEqualTo("ru");
        assertThat(answer.path("path").toString()).isEqualTo(path);
        assertThat(answer.path("url").toString()).endsWith(path);
        assertThat(answer.path("requestedPath").toString()).isEqualTo(path);
        assertThat(answer.<Boolean>path("moved")).isFalse();
    }

    @Test
    void everyFormerPathLeadsToTheOneOfToday() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        WorkingCopy other = Editor.published("sections", Newsdesk.named("Другая"));
        WorkingCopy article = Editor.published("articles", Newsdesk.article(section));
        String first = pathOf(article);
        WorkingCopy renamed = republished(article, Map.of("slug", PublicWorld.slug("renamed")));
        String second = pathOf(article);
        WorkingCopy moved = republished(renamed, Map.of("section", other.id()));
        String third = pathOf(article);
        republished(moved, Map.of("language", "ky"));
        String today = pathOf(article);

        assertThat(List.of(first, second, third, today)).doesNotHaveDuplicates();
        for (String former : List.of(first, second, third)) {
            Response answer = resolve(former);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.path("id").toString()).isEqualTo(article.id().toString());
            assertThat(answer.path("path").toString()).isEqualTo(today);
            assertThat(answer.path("language").toString()).isEqualTo("ky");
            assertThat(answer.path("requestedPath").toString()).isEqualTo(former);
            assertThat(answer.<Boolean>path("moved")).isTrue();
        }
        assertThat(resolve(today).<Boolean>path("moved")).isFalse();
    }

    @Test
    void pathThatItsArticleCameBackToIsTheCurrentOneAgain() {
        Known section = world.section("Мир", null);
        Known before = world.story(section).publish();
        Known after =
                world.story(section).as(before).slug(PublicWorld.slug("other")).publish();
        world.story(section).as(before).publish();

        assertThat(resolve(path(section, before)).<Boolean>path("moved")).isFalse();
        assertThat(resolve(path(section, after)).path("path").toString()).isEqualTo(path(section, before));
    }

    @Test
    void everyPathOfWhatWasWithdrawnIsGoneSinceThen() {
        Known section = world.section("Мир", null);
        Known before = world.story(section).publish();
        Known after =
                world.story(section).as(before).slug(PublicWorld.slug("other")).publish();
        Instant earlier =
                Instant.parse(given().get("/v1/articles/" + after.id()).path("dateModified"));
        world.withdraw(after);

        for (Known name : List.of(before, after)) {
            Response answer = resolve(path(section, name));
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.path("type").toString()).isEqualTo("/problems/gone");
            assertThat(Instant.parse(answer.path("since"))).isAfter(earlier);
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    @Test
    void whatHasExpiredIsGoneSinceItsExpiry() {
        Known section = world.section("Мир", null);
        Instant yesterday = Instant.parse("2025-07-01T09:00:00Z");
        Known before = world.story(section).expires(yesterday).publish();
        Known after = world.story(section)
                .as(before)
                .slug(PublicWorld.slug("other"))
                .expires(yesterday)
                .publish();

        for (Known name : List.of(before, after)) {
            Response answer = resolve(path(section, name));
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(Instant.parse(answer.path("since"))).isEqualTo(yesterday);
        }
    }

    @Test
    void pathOfADraftIsLikeOneThatNeverWas() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        WorkingCopy draft = Editor.created("articles", Newsdesk.article(section));
        String root = "/ru/" + Editor.read(section).path("lifecycle.slug") + "/";
        String hidden = root + Editor.read(draft).path("lifecycle.slug");
        String never = root + PublicWorld.slug("never");

        Response ofDraft = resolve(hidden);

        assertThat(ofDraft.statusCode()).isEqualTo(404);
        assertThat(withoutTrace(ofDraft)).isEqualTo(withoutTrace(resolve(never)));
    }

    @Test
    void pathThatOnlyTheWorkingCopyHasIsNotFound() {
        WorkingCopy article = Editor.published("articles", Newsdesk.ready("articles"));
        String path = pathOf(article);
        String slug = PublicWorld.slug("later");
        Editor.patch(article, Map.of("slug", slug)).then().statusCode(200);

        assertThat(resolve(path.replaceFirst("[^/]+$", slug)).statusCode()).isEqualTo(404);
        assertThat(resolve(path).<Boolean>path("moved")).isFalse();
    }

    @Test
    void otherSpellingsOfThePathHaveMoved() {
        Known section = world.section("Мир", null);
        Known story = world.story(section).publish();
        String path = path(section, story);

        for (String spelling : List.of(path + "/", path.replace("s", "%73"), path.replace("-", "%2d") + "/")) {
            Response answer = resolve(spelling);
            assertThat(answer.statusCode()).as(spelling).isEqualTo(200);
            assertThat(answer.path("path").toString()).isEqualTo(path);
            assertThat(answer.path("requestedPath").toString()).isEqualTo(spelling);
            assertThat(answer.<Boolean>path("moved")).isTrue();
        }
        for (String other : List.of(path + "//", path.toUpperCase(Locale.ROOT), path + "/x", path + "+")) {
            assertThat(resolve(other).statusCode()).as(other).isEqualTo(404);
        }
    }

    @Test
    void anyLettersMayBeAskedFor() {
        for (String path : List.of(
                "/",
                "/ru",
                "/ru/новости/встреча",
                "/ru/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8",
                "/ru/a b/'; --",
                "/ru/💬/%F0%9F%92%AC",
                "/../../etc/passwd",
                "/" + "a".repeat(1999))) {
            assertThat(resolve(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void whatIsNoPathIsRefused() {
        for (String path : List.of(
                "",
                "ru/world/story",
                "//example.org/story",
                "https://example.org/story",
                "/ru/world?page=2",
                "/ru/world#top",
                "/ru/%",
                "/ru/%zz",
                "/ru/%D0",
                "/ru/%00",
                "/ru/%0a",
                "/ru%2Fworld/story",
                "/" + "a".repeat(2000))) {
            Response answer = resolve(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.path("type").toString()).as(path).isEqualTo("/problems/invalid-parameter");
            assertThat(answer.path("errors[0].pointer").toString()).as(path).isEqualTo("?path");
        }
        assertThat(given().get("/v1/resolve").statusCode()).isEqualTo(400);
        assertThat(given().get("/v1/resolve?path=/ru&path=/ky").statusCode()).isEqualTo(400);
        assertThat(given().get("/v1/resolve?path=/ru&slug=x").statusCode()).isEqualTo(400);
    }

    @Test
    void answerCanBeKeptLikeThatOfTheArticle() {
        Known section = world.section("Мир", null);
        Known before = world.story(section).publish();
        Known story =
                world.story(section).as(before).slug(PublicWorld.slug("other")).publish();

        Response answer = resolve(path(section, before));
        Response again = given().header("If-None-Match", answer.header("ETag"))
                .queryParam("path", path(section, before))
                .get("/v1/resolve");

        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=10, stale-while-revalidate=60");
        assertThat(answer.header("Surrogate-Key")).isEqualTo(story.id().toString());
        assertThat(answer.header("Last-Modified")).endsWith("GMT");
        assertThat(answer.header("Content-Language")).isEqualTo("ru");
        assertThat(again.statusCode()).isEqualTo(304);
        world.story(section).as(story).slug(PublicWorld.slug("third")).publish();
        assertThat(resolve(path(section, before)).header("ETag")).isNotEqualTo(answer.header("ETag"));
    }

    @Test
    void itTakesOneStatementWhateverTheAnswer() {
        Known section = world.section("Мир", null);
        Known before = world.story(section).publish();
        world.story(section).as(before).slug(PublicWorld.slug("other")).publish();
        Known gone = world.story(section).publish();
        world.withdraw(gone);

        for (Known name : List.of(before, gone, new Known(UUID.randomUUID(), PublicWorld.slug("never")))) {
            assertThat(statements.of(() -> resolve(path(section, name)))).isEqualTo(1);
        }
    }

    private static WorkingCopy republished(WorkingCopy copy, Map<String, ?> patch) {
        WorkingCopy patched = copy.version(Editor.patch(copy, patch).jsonPath().getLong("version"));
        Editor.publish(patched).then().statusCode(200);
        return patched;
    }

    private static String pathOf(WorkingCopy article) {
        return given().get("/v1/articles/" + article.id()).path("path");
    }

    private static String path(Known section, Known story) {
        return "/ru/" + section.slug() + "/" + story.slug();
    }

    private static String withoutTrace(Response problem) {
        return problem.asString().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    private static Response resolve(String path) {
        return given().queryParam("path", path).get("/v1/resolve");
    }
}
