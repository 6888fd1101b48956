package org.dateline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.delivery.NamingStories.get;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.PublicWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The names and addresses of people who turned out to be one. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class MergedNamesTest {

    private NamingStories stories;
    private WorkingCopy survivor;
    private WorkingCopy loser;

    @BeforeEach
    void twoPeople() {
        stories = NamingStories.inNewSection();
        survivor = Editor.published("people", Newsdesk.named("Остается"));
        loser = Editor.published("people", Newsdesk.named("Человек"));
    }

    @Test
    void filtersFindTheSurvivorsStoriesByAnyNameOfTheLoser() {
        WorkingCopy other = Editor.published("people", Newsdesk.named("Третий"));
        String ofLoser = stories.story(loser);
        String ofSurvivor = stories.story(survivor);
        String ofOther = stories.story(other);
        String slug = loser.slug();

        Editor.merge(loser, survivor).then().statusCode(200);

        for (String name : List.of(
                slug, loser.id().toString(), survivor.slug(), survivor.id().toString())) {
            assertThat(stories.found("speaker=" + name)).containsExactlyInAnyOrder(ofLoser, ofSurvivor);
            assertThat(stories.found("author=" + name)).containsExactlyInAnyOrder(ofLoser, ofSurvivor);
            assertThat(stories.found("person=" + name + "," + other.slug()))
                    .containsExactlyInAnyOrder(ofLoser, ofSurvivor, ofOther);
            assertThat(stories.found("speaker=-" + name)).containsExactly(ofOther);
            assertThat(stories.found("speaker=" + name + "&speaker=" + survivor.id()))
                    .hasSize(2);
        }
        get("/v1/quotes?speaker=" + slug).then().body("data", hasSize(4));
    }

    @Test
    void pagesOfTheLosersListGoOn() {
        List<String> three = List.of(stories.story(loser), stories.story(loser), stories.story(loser));
        String list = "/v1/articles?limit=1&speaker=" + loser.slug();
        Response first = get(list);

        Editor.merge(loser, survivor).then().statusCode(200);

        Response second = get(list + "&cursor=" + first.path("page.next"));
        Response third = get(list + "&cursor=" + second.path("page.next"));
        assertThat(List.of(
                        first.<String>path("data[0].id"),
                        second.<String>path("data[0].id"),
                        third.<String>path("data[0].id")))
                .containsExactlyInAnyOrderElementsOf(three);
    }

    @Test
    void listOfSomebodyIsDroppedWithThem() {
        stories.story(loser);

        Response list = get("/v1/articles?speaker=" + loser.slug());

        assertThat(list.header("Surrogate-Key").split(" ")).contains(loser.id().toString());
        Editor.merge(loser, survivor).then().statusCode(200);
        assertThat(get("/v1/articles?speaker=" + loser.slug())
                        .header("Surrogate-Key")
                        .split(" "))
                .contains(survivor.id().toString())
                .doesNotContain(loser.id().toString());
    }

    @Test
    void addressesOfTheLoserLeadToTheSurvivor() {
        String former = loser.slug();
        String slug = PublicWorld.slug("renamed");
        Editor.patch(loser, Map.of("slug", slug)).then().statusCode(200);
        Editor.publish(loser.version(2)).then().statusCode(200);

        Editor.merge(loser.version(2), survivor).then().statusCode(200);

        for (String name : List.of(former, slug)) {
            Response moved = get("/v1/people/by-slug/" + name);
            assertThat(moved.statusCode()).isEqualTo(308);
            assertThat(moved.header("Location")).isEqualTo("/v1/people/by-slug/" + survivor.slug());
        }
        Response moved = get("/v1/people/" + loser.id());
        assertThat(moved.statusCode()).isEqualTo(308);
        assertThat(moved.header("Location")).isEqualTo("/v1/people/" + survivor.id());
        assertThat(moved.header("Cache-Control")).startsWith("public");
        assertThat(get("/v1/places/" + loser.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void theyAreGoneWithTheSurvivorAndComeBackWithIt() {
        Editor.merge(loser, survivor).then().statusCode(200);
        Editor.withdraw(survivor).then().statusCode(200);

        for (String path : List.of("/v1/people/" + loser.id(), "/v1/people/by-slug/" + loser.slug())) {
            assertThat(get(path).statusCode()).isEqualTo(410);
        }
        assertThat(get("/v1/articles?speaker=" + loser.slug()).statusCode()).isEqualTo(400);

        Editor.publish(survivor).then().statusCode(200);
        WorkingCopy article = Editor.published("articles", stories.naming(loser));
        assertThat(get("/v1/people/" + loser.id()).statusCode()).isEqualTo(308);
        assertThat(get("/v1/articles/" + article.id())
                        .path("quotes[0].speaker.id")
                        .toString())
                .isEqualTo(survivor.id().toString());
        assertThat(stories.found("speaker=" + loser.id()))
                .containsExactly(article.id().toString());
    }

    @Test
    void whoeverIsMergedAgainTakesAllNamesAlong() {
        WorkingCopy last = Editor.published("people", Newsdesk.named("Последний"));
        String story = stories.story(loser);
        String slug = loser.slug();

        Editor.merge(loser, survivor).then().statusCode(200);
        Editor.merge(survivor, last).then().statusCode(200);

        assertThat(get("/v1/articles/" + story).path("quotes[0].speaker.id").toString())
                .isEqualTo(last.id().toString());
        assertThat(get("/v1/people/by-slug/" + slug).header("Location")).endsWith("/" + last.slug());
        assertThat(get("/v1/people/" + loser.id()).header("Location")).endsWith("/" + last.id());
        assertThat(stories.found("speaker=" + slug)).containsExactly(story);
        assertThat(Editor.read(loser).path("lifecycle.mergedInto").toString())
                .isEqualTo(last.id().toString());
    }

    @Test
    void whatWasWithdrawnBeforeItWasMergedLeadsToTheSurvivorToo() {
        Editor.withdraw(loser).then().statusCode(200);
        Instant since = Instant.parse(get("/v1/people/" + loser.id()).path("since"));
        WorkingCopy draft = Editor.created("people", Newsdesk.named("Черновик"));
        WorkingCopy other = Editor.published("people", Newsdesk.named("Другой"));
        Editor.withdraw(other).then().statusCode(200);

        Editor.merge(loser, draft).then().statusCode(200);
        Editor.merge(other, survivor).then().statusCode(200);

        assertThat(Instant.parse(get("/v1/people/" + loser.id()).path("since")))
                .as("a survivor that is a draft is nobody's business")
                .isEqualTo(since);
        assertThat(get("/v1/people/" + other.id()).header("Location")).endsWith("/" + survivor.id());
        Editor.publish(draft).then().statusCode(200);
        assertThat(get("/v1/people/" + loser.id()).header("Location")).endsWith("/" + draft.id());
    }
}
