package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
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
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** Whole pages in one call, made of what the single endpoints answer with. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class WebPagesTest {

    private static final Instant DAY = Instant.parse("2025-06-29T14:15:00Z");

    @Inject
    PublicWorld world;

    @Inject
    StatementCount statements;

    @Test
    void thePageOfAStoryHasTheStoryAndWhatStandsBesideIt() {
        Known section = world.section("Мир", null);
        Known person = world.person("Ада Лавлейс", null);
        Known older = world.story(section).published(DAY.minusSeconds(60)).publish();
        Known related = world.story(world.section("Наука", null)).publish();
        Known story = world.story(section)
                .published(DAY)
                .quote(person)
                .related(related.id())
                .publish();
        Known newer = world.story(section).published(DAY.plusSeconds(60)).publish();
        String path = get("/v1/articles/" + story.id()).path("path");

        Response page = get("/v1/pages/article?path=" + path);

        page.then()
                .statusCode(200)
                .body("article", equalTo(get("/v1/articles/" + story.id()).path("")))
                .body("related.id", contains(related.id().toString()))
                .body("latest.id", contains(newer.id().toString(), older.id().toString()))
                .body("latest[0]", equalTo(get("/v1/articles?ids=" + newer.id()).path("data[0]")));
        assertThat(page.header("Surrogate-Key"))
                .contains(
                        "articles",
                        story.id().toString(),
                        person.id().toString(),
                        section.id().toString());
        assertThat(page.header("Link")).isNull();
        assertThat(page.header("Last-Modified")).isNull();
        given().header("If-None-Match", page.header("ETag"))
                .get("/v1/pages/article?path=" + path)
                .then()
                .statusCode(304);
    }

    @Test
    void thePageOfAStoryIsInItsLanguage() {
        Known section = world.section("Мир", null);
        UUID group = UuidV7.next();
        Known russian = world.story(section).translationOf(group).publish();
        Known kyrgyz = world.story(section).language("ky").translationOf(group).publish();
        Known other = world.story(section).language("en").publish();
        String path = "/ky/" + section.slug() + "/" + kyrgyz.slug();

        get("/v1/pages/article?path=" + path)
                .then()
                .body("article.id", equalTo(kyrgyz.id().toString()))
                .body("latest", empty())
                .header("Content-Language", "ky");
        get("/v1/pages/article?lang=ru&path=" + path)
                .then()
                .body("article.id", equalTo(russian.id().toString()));
        get("/v1/pages/article?lang=ru,en&path=" + path)
                .then()
                .body("latest.id", contains(other.id().toString()));
    }

    @Test
    void thePageOfASectionGoesOnInTheListOfArticles() {
        Known section = world.section("Мир", null);
        Known child = world.section("Азия", section);
        Known person = world.person("Ада Лавлейс", null);
        List<String> stories = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Known in = i % 2 == 0 ? section : child;
            stories.add(
                    0,
                    world.story(in)
                            .published(DAY.plusSeconds(i))
                            .quote(person)
                            .publish()
                            .slug());
        }
        String path = get("/v1/sections/" + section.id()).path("path");

        Response page = get("/v1/pages/section?limit=2&path=" + path);

        assertThat(path).isEqualTo("/ru/" + section.slug());
        page.then()
                .statusCode(200)
                .body("section", equalTo(get("/v1/sections/" + section.id()).path("")))
                .body("children.slug", contains(child.slug()))
                .body("articles.data.slug", equalTo(stories.subList(0, 2)))
                .body("quotes.article.slug", equalTo(stories));
        String next = page.path("articles.page.next");
        get("/v1/articles?limit=2&lang=ru&section=" + section.slug() + "&cursor=" + next)
                .then()
                .statusCode(200)
                .body("data.slug", equalTo(stories.subList(2, 4)));
        get("/v1/pages/section?limit=2&path=" + path + "&cursor=" + next)
                .then()
                .body("articles.data.slug", equalTo(stories.subList(2, 4)));
        assertThat(page.header("Link")).isNull();
    }

    @Test
    void aSectionHasAPageInEachLanguage() {
        Known section = world.section("Мир", null);
        Known russian = world.story(section).publish();
        Known kyrgyz = world.story(section)
                .language("ky")
                .published(DAY.plusSeconds(9))
                .publish();

        get("/v1/pages/section?path=/ru/" + section.slug())
                .then()
                .body("articles.data.id", contains(russian.id().toString()));
        get("/v1/pages/section?path=/ky/" + section.slug())
                .then()
                .body(
                        "articles.data.id",
                        contains(kyrgyz.id().toString(), russian.id().toString()))
                .body("articles.meta.language", equalTo("ky,ru"));
        get("/v1/resolve?path=/ky/" + section.slug() + "/")
                .then()
                .body("kind", equalTo("section"))
                .body("id", equalTo(section.id().toString()))
                .body("language", equalTo("ky"))
                .body("path", equalTo("/ky/" + section.slug()))
                .body("moved", equalTo(true));
    }

    @Test
    void formerPathsLeadToTheOnesOfToday() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        WorkingCopy article = Editor.published("articles", Newsdesk.article(section));
        String former = section.slug();
        String story = get("/v1/articles/" + article.id()).path("path");
        String slug = PublicWorld.slug("renamed");
        Editor.patch(section, Map.of("slug", slug)).then().statusCode(200);
        Editor.publish(section.version(2)).then().statusCode(200);

        Response moved = given().redirects().follow(false).get("/v1/pages/section?path=/ru/" + former + "&lang=ru");

        assertThat(moved.statusCode()).isEqualTo(308);
        assertThat(moved.header("Location")).isEqualTo("/v1/pages/section?lang=ru&path=%2Fru%2F" + slug);
        assertThat(given().redirects()
                        .follow(false)
                        .get("/v1/pages/section?path=/ru/" + former + "&limit=7")
                        .header("Location"))
                .isEqualTo("/v1/pages/section?limit=7&path=%2Fru%2F" + slug);
        get("/v1/resolve?path=/ru/" + former)
                .then()
                .body("path", equalTo("/ru/" + slug))
                .body("moved", equalTo(true));
        Editor.patch(article, Map.of("slug", PublicWorld.slug("other"))).then().statusCode(200);
        Editor.publish(article.version(2)).then().statusCode(200);
        assertThat(given().redirects()
                        .follow(false)
                        .get("/v1/pages/article?path=" + story)
                        .header("Location"))
                .startsWith("/v1/pages/article?path=%2Fru%2F" + slug);
    }

    @Test
    void whatIsNoPageIsMissingAndWhatWasOneIsGone() {
        Known section = world.section("Мир", null);
        Known story = world.story(section).publish();
        String path = "/ru/" + section.slug() + "/" + story.slug();
        WorkingCopy draft = Editor.created("sections", Newsdesk.named("Черновик"));

        get("/v1/pages/article?path=/ru/" + section.slug()).then().statusCode(404);
        get("/v1/pages/section?path=" + path).then().statusCode(404);
        get("/v1/pages/section?path=/ru/" + draft.slug()).then().statusCode(404);
        get("/v1/pages/section?path=/ru/no-such-section").then().statusCode(404);
        get("/v1/pages/section?path=/").then().statusCode(404);
        get("/v1/pages/section").then().statusCode(400);
        get("/v1/pages/home?fields=latest").then().statusCode(400);
        world.withdraw(story);
        world.withdraw(section);
        get("/v1/pages/article?path=" + path).then().statusCode(410);
        get("/v1/pages/section?path=/ru/" + section.slug()).then().statusCode(410);
    }

    @Test
    void theFirstPageHasEachSectionWithItsOwnStories() {
        Known section = world.section("0 Среди первых", null);
        Known child = world.section("Азия", section);
        Known empty = world.section("Пусто", null);
        Instant now = Instant.now();
        List<String> stories = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Known in = i % 2 == 0 ? section : child;
            stories.add(
                    0, world.story(in).published(now.plusSeconds(i)).publish().slug());
        }

        Response page = get("/v1/pages/home");

        String own = "sections.find { it.section.id == '" + section.id() + "' }";
        page.then()
                .statusCode(200)
                .body("latest", equalTo(get("/v1/articles?limit=20&lang=ru").path("data")))
                .body("latest.language.unique()", contains("ru"))
                .body("quotes.size()", lessThan(6))
                .body(own + ".articles.slug", equalTo(stories.subList(0, 5)))
                .body("sections.section.id", not(hasItem(child.id().toString())))
                .body("sections.section.id", not(hasItem(empty.id().toString())))
                .body("sections.section.parent", everyItemNull());
        get("/v1/pages/home?lang=xx")
                .then()
                .statusCode(200)
                .body("latest", hasSize(0))
                .body("sections", hasSize(0));
    }

    @Test
    void pagesTakeTheSameNumberOfStatementsHoweverMuchThereIs() {
        Known section = world.section("Мир", null);
        Known person = world.person("Ада Лавлейс", null);
        Known first = world.story(section).publish();
        Known second = world.story(section).related(first.id()).publish();
        String bare = "/v1/pages/section?path=/ru/" + section.slug();
        int ofSection = statements.of(() -> get(bare));
        int ofHome = statements.of(() -> get("/v1/pages/home"));
        String story = "/v1/pages/article?path=/ru/" + section.slug() + "/" + second.slug();
        int ofStory = statements.of(() -> get(story));

        Known child = world.section("Азия", section);
        for (int i = 0; i < 20; i++) {
            world.story(child).quote(person).quote(person).publish();
        }

        assertThat(statements.of(() -> get(bare))).isEqualTo(ofSection).isLessThanOrEqualTo(14);
        assertThat(statements.of(() -> get("/v1/pages/home"))).isEqualTo(ofHome).isLessThanOrEqualTo(14);
        assertThat(statements.of(() -> get(story))).isEqualTo(ofStory).isLessThanOrEqualTo(14);
    }

    private static Matcher<Iterable<? extends Object>> everyItemNull() {
        return everyItem(nullValue());
    }

    private static Response get(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }
}
