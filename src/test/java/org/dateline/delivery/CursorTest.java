package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.dateline.listing.Cursor;
import org.dateline.listing.ListScope;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Known;
import org.dateline.testing.PublicWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Going through lists, page by page. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CursorTest {

    private static final Instant NEWEST = Instant.parse("2025-06-29T14:15:00Z");

    @Inject
    PublicWorld world;

    @Test
    void forthAndBackMeetTheSameRows() {
        Known section = world.section("Мир", null);
        List<String> all = slugs(world.stories(section, 23, NEWEST));
        String list = "/v1/articles?limit=5&section=" + section.slug();

        List<List<String>> forth = walk(list, null, "next");
        String last = cursorOfTheLastPage(list);
        List<List<String>> back = walk(list, last, "prev");

        assertThat(forth).hasSize(5);
        assertThat(forth.stream().flatMap(List::stream)).containsExactlyElementsOf(all);
        Collections.reverse(back);
        assertThat(back).isEqualTo(forth);
    }

    @Test
    void rowsOfTheSameInstantAreNeitherLostNorRepeated() {
        Known section = world.section("Мир", null);
        List<Known> stories = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            stories.add(world.story(section).published(NEWEST).publish());
        }

        List<List<String>> pages = walk("/v1/articles?limit=2&section=" + section.slug(), null, "next");

        assertThat(pages.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(slugs(stories));
    }

    @Test
    void orderByNameHasPagesToo() {
        Known parent = world.place("Азия", "region", null);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            all.add(world.place("Город " + (i / 2), "city", parent).slug());
        }
        String list = "/v1/places?limit=4&parent=" + parent.slug();

        List<List<String>> forth = walk(list, null, "next");

        assertThat(forth).hasSize(3);
        assertThat(forth.stream().flatMap(List::stream)).containsExactlyElementsOf(all);
    }

    @Test
    void longNamesFitIntoACursor() {
        Known parent = world.place("Азия", "region", null);
        for (int i = 0; i < 3; i++) {
            world.place("Ы".repeat(300), "city", parent);
        }

        assertThat(walk("/v1/places?limit=1&parent=" + parent.slug(), null, "next"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-datePublished", "datePublished", "-firstPublished", "dateModified"})
    void nothingThatStaysIsSkippedOrRepeatedWhileOthersComeAndGo(String sort) {
        Random random = new Random(20250629);
        for (String direction : List.of("next", "prev")) {
            Known section = world.section("Мир", null);
            List<Known> stories = new ArrayList<>(world.stories(section, 30, NEWEST));
            Set<String> staying = new HashSet<>();
            List<Known> leaving = new ArrayList<>();
            for (Known story : stories) {
                if (random.nextInt(3) == 0) {
                    leaving.add(story);
                } else {
                    staying.add(story.slug());
                }
            }
            String list =
                    "/v1/articles?limit=" + (2 + random.nextInt(5)) + "&sort=" + sort + "&section=" + section.slug();
            List<String> seen = new ArrayList<>();
            String cursor = null;
            if (direction.equals("prev")) {
                cursor = cursorOfTheLastPage(list);
                Response last = page(list, cursor);
                seen.addAll(last.path("data.slug"));
                cursor = last.path("page.prev");
            }
            do {
                Response page = page(list, cursor);
                seen.addAll(page.path("data.slug"));
                cursor = page.path("page." + direction);
                if (!leaving.isEmpty()) {
                    world.withdraw(leaving.remove(random.nextInt(leaving.size())));
                }
                world.story(section)
                        .published(NEWEST.minusSeconds(random.nextInt(30)))
                        .publish();
            } while (cursor != null);

            assertThat(seen).as(direction).doesNotHaveDuplicates().containsAll(staying);
        }
    }

    @Test
    void cursorOfAnotherListIsAMismatch() {
        Known section = world.section("Мир", null);
        world.stories(section, 3, NEWEST);
        String cursor = get("/v1/articles?limit=1&section=" + section.slug()).path("page.next");

        for (String other : List.of(
                "articles?limit=1", "quotes?limit=1", "articles?limit=1&kind=article&section=" + section.slug())) {
            Response answer = get("/v1/" + other + "&cursor=" + cursor);
            assertThat(answer.statusCode()).as(other).isEqualTo(400);
            assertThat(answer.path("type").toString()).as(other).isEqualTo("/problems/cursor-mismatch");
        }
    }

    @Test
    void forgedCursorIsRefused() {
        ListScope articles = ListScope.of("articles", "-datePublished", Map.of());
        ListScope places = ListScope.of("places", "name", Map.of());
        ListScope quotes = ListScope.of("quotes", "-dateSpoken", Map.of());

        for (String path : List.of(
                "articles?cursor=abc",
                "articles?cursor=" + "a".repeat(2000),
                "articles?cursor=" + Cursor.after(UUID.randomUUID(), "tomorrow").encode(articles),
                "articles?cursor="
                        + Cursor.after(UUID.randomUUID(), "+999999999-01-01T00:00:00Z")
                                .encode(articles),
                "articles?cursor="
                        + Cursor.after(UUID.randomUUID(), "2025-01-01T00:00:00Z", "more")
                                .encode(articles),
                "articles?cursor=" + Cursor.after(UUID.randomUUID()).encode(articles),
                "quotes?sort=-dateSpoken&cursor="
                        + Cursor.after(UUID.randomUUID(), "2025-06-29").encode(quotes),
                "places?cursor=" + Cursor.after(UUID.randomUUID(), "\0").encode(places))) {
            Response answer = get("/v1/" + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.path("errors[0].pointer").toString()).as(path).isEqualTo("?cursor");
        }
    }

    @Test
    void linkHeaderLeadsToTheNeighbours() {
        Known section = world.section("Мир", null);
        world.stories(section, 3, NEWEST);

        Response first = get("/v1/articles?limit=1&section=" + section.slug());
        String next = first.header("Link").replaceAll(".*<([^>]*)>; rel=\"next\".*", "$1");
        Response second = get(next);

        assertThat(next).startsWith("/v1/articles?limit=1&section=" + section.slug() + "&cursor=");
        assertThat(second.header("Link")).contains("rel=\"next\"").contains("rel=\"prev\"");
    }

    private static String cursorOfTheLastPage(String list) {
        String cursor = null;
        Response page = page(list, null);
        while (page.path("page.next") != null) {
            cursor = page.path("page.next");
            page = page(list, cursor);
        }
        return String.valueOf(cursor);
    }

    /** The pages, from the cursor on, in the direction. */
    private static List<List<String>> walk(String list, @Nullable String start, String direction) {
        List<List<String>> pages = new ArrayList<>();
        String cursor = start;
        do {
            Response page = page(list, cursor);
            pages.add(page.path("data.slug"));
            cursor = page.path("page." + direction);
        } while (cursor != null);
        return pages;
    }

    private static Response page(String list, @Nullable String cursor) {
        Response page = get(cursor == null ? list : list + "&cursor=" + cursor);
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        return page;
    }

    private static List<String> slugs(List<Known> stories) {
        return stories.stream().map(Known::slug).toList();
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).get(path);
    }
}
