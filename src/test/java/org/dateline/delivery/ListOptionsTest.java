package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Known;
import org.dateline.testing.PublicWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders, dates, what is included, how many there are. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ListOptionsTest {

    private static final Instant DAY = Instant.parse("2025-06-29T14:15:00Z");

    @Inject
    PublicWorld world;

    @Test
    void eachOrderGoesBothWaysAndFromPageToPage() {
        Known section = world.section("Мир", null);
        List<String> byDate = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            byDate.add(
                    world.story(section).published(DAY.plusSeconds(i)).publish().slug());
        }
        // The first is changed last.
        List<String> byChange = new ArrayList<>(byDate.subList(1, 5));
        byChange.add(byDate.get(0));
        Known first = new Known(
                UUID.fromString(get("/v1/articles/by-slug/" + byDate.get(0)).path("id")), byDate.get(0));
        world.story(section).as(first).published(DAY).headline("Новый").publish();

        for (String filter : List.of("&section=" + section.slug(), "&section=" + section.slug() + "&kind=article")) {
            assertThat(walk("datePublished" + filter)).containsExactlyElementsOf(byDate);
            assertThat(walk("firstPublished" + filter)).containsExactlyElementsOf(byDate);
            assertThat(walk("dateModified" + filter)).containsExactlyElementsOf(byChange);
            assertThat(walk("-dateModified" + filter)).containsExactlyElementsOf(reversed(byChange));
            assertThat(walk("-datePublished" + filter)).containsExactlyElementsOf(reversed(byDate));
        }
        get("/v1/articles?sort=dateModified&section=" + section.slug())
                .then()
                .body("meta.order", equalTo("dateModified"));
    }

    @Test
    void namedThingsAreOrderedByNameOrByDate() {
        Known parent = world.place("Азия", "region", null);
        Known b = world.place("Б", "city", parent);
        Known a = world.place("А", "city", parent);
        String list = "/v1/places?parent=" + parent.slug();

        get(list).then().body("data.slug", contains(a.slug(), b.slug())).body("meta.order", equalTo("name"));
        get(list + "&sort=-name").then().body("data.slug", contains(b.slug(), a.slug()));
        get(list + "&sort=-dateModified").then().body("data.slug", contains(a.slug(), b.slug()));
        get("/v1/sections?sort=name").then().statusCode(400);
        get("/v1/sections?sort=-position").then().statusCode(200).body("meta.order", equalTo("-position"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "headline",
                "DatePublished",
                "--datePublished",
                "+datePublished",
                "id",
                "name",
                "date_published",
                "-"
            })
    void anotherOrderIsRefusedAndTheListOfAllIsGiven(String sort) {
        given().queryParam("sort", sort)
                .get("/v1/articles")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?sort"))
                .body(
                        "errors[0].detail",
                        equalTo("must be one of datePublished, -datePublished, firstPublished, "
                                + "-firstPublished, dateModified, -dateModified"));
    }

    @Test
    void cursorBelongsToItsOrder() {
        Known section = world.section("Мир", null);
        world.stories(section, 3, DAY);
        String cursor = get("/v1/articles?limit=1&section=" + section.slug()).path("page.next");

        get("/v1/articles?limit=1&sort=datePublished&section=" + section.slug() + "&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/cursor-mismatch"));
        // What is told of the rows does not make another list.
        get("/v1/articles?limit=2&fields=id&include=sections&section=" + section.slug() + "&cursor=" + cursor)
                .then()
                .statusCode(200);
    }

    @Test
    void datesCanBeOfAnyClock() {
        Known section = world.section("Мир", null);
        Known story = world.story(section).published(DAY).publish();
        String mine = "/v1/articles?section=" + section.slug();

        get(mine + "&from=2025-06-29&to=2025-06-29").then().body("data.slug", contains(story.slug()));
        get(mine + "&from=2025-06-29&to=2025-06-29&dateField=dateModified")
                .then()
                .body("data", empty());
        get(mine + "&from=-P1D&dateField=dateModified")
                .then()
                .body("data.slug", contains(story.slug()))
                .body("meta.filters.dateField", contains("dateModified"));
        get(mine + "&from=-P1D").then().body("data", empty());
        get(mine + "&dateField=dateSpoken").then().statusCode(400);
    }

    @Test
    void howLongAgoIsFromNowAndCanBePagedThrough() {
        Known section = world.section("Мир", null);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Known old =
                world.story(section).published(now.minus(Duration.ofDays(8))).publish();
        Known young =
                world.story(section).published(now.minus(Duration.ofDays(6))).publish();
        Known today =
                world.story(section).published(now.minus(Duration.ofHours(1))).publish();
        String mine = "/v1/articles?limit=1&section=" + section.slug();

        Response week = get(mine + "&from=-P7D");
        week.then().body("data.slug", contains(today.slug()));
        get(mine + "&from=-P7D&cursor=" + week.path("page.next")).then().body("data.slug", contains(young.slug()));
        get(mine + "&to=-P1W").then().body("data.slug", contains(old.slug()));
        get(mine + "&from=-PT2H").then().body("data.slug", contains(today.slug()));
    }

    @Test
    void quotesAreFoundAndOrderedByWhenTheyWereSpoken() {
        Known section = world.section("Мир", null);
        Known speaker = world.person("Оратор", null);
        world.story(section)
                .published(DAY.plus(Duration.ofDays(30)))
                .quote(speaker)
                .publish();
        String mine = "/v1/quotes?section=" + section.slug();

        get(mine + "&dateField=dateSpoken&from=2025-06-29&to=2025-06-29").then().body("data.size()", equalTo(1));
        get(mine + "&dateField=dateSpoken&to=2025-06-28").then().body("data", empty());
        get(mine + "&dateField=dateSpoken&from=2025-06-30").then().body("data", empty());
        get(mine + "&from=2025-06-29&to=2025-06-29").then().body("data", empty());
        get(mine + "&sort=dateSpoken").then().body("data.size()", equalTo(1));
        get("/v1/quotes?limit=1&sort=-dateSpoken").then().statusCode(200);
    }

    @Test
    void storiesAreFoundByWhatTheyAreAndHave() {
        Known section = world.section("Мир", null);
        Known speaker = world.person("Оратор", null);
        Known quoting = world.story(section).quote(speaker).publish();
        Known plain = world.story(section).publish();
        String mine = "/v1/articles?section=" + section.slug();

        get(mine + "&hasQuotes=true").then().body("data.slug", contains(quoting.slug()));
        get(mine + "&hasQuotes=false").then().body("data.slug", contains(plain.slug()));
        get(mine + "&hasMedia=true").then().body("data", empty());
        get(mine + "&breaking=false").then().body("data.size()", equalTo(2));
        get(mine + "&breaking=yes").then().statusCode(400);
        get("/v1/articles?ids=" + plain.id() + "," + quoting.id() + "," + UUID.randomUUID())
                .then()
                .body("data.slug", containsInAnyOrder(plain.slug(), quoting.slug()));
        get(mine + "&ids=-" + plain.id()).then().body("data.slug", contains(quoting.slug()));
        get("/v1/articles?ids=" + plain.slug()).then().statusCode(400);
    }

    @Test
    void rowsAreCountedOnlyWhenAskedFor() {
        Known section = world.section("Мир", null);
        Known other = world.section("Край", null);
        world.stories(section, 7, DAY);
        world.stories(other, 2, DAY);
        String mine = "/v1/articles?limit=2&section=" + section.slug();

        get(mine).then().body("meta.total", nullValue()).body("meta.count", nullValue());
        get(mine + "&count=exact").then().body("meta.total", equalTo(7)).body("meta.count", equalTo("exact"));
        get(mine + "&count=estimated").then().body("meta.total", equalTo(7)).body("meta.count", equalTo("exact"));
        get(mine + "," + other.slug() + "&count=exact").then().body("meta.total", equalTo(9));
        get(mine + "&count=exact&kind=-article").then().body("meta.total", equalTo(0));
        get(mine + "&count=all").then().statusCode(400);
        get("/v1/places?count=exact").then().body("meta.count", equalTo("exact"));
    }

    private static List<String> reversed(List<String> list) {
        List<String> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<String> walk(String sort) {
        List<String> slugs = new ArrayList<>();
        String cursor = "";
        do {
            Response page = get("/v1/articles?limit=2&sort=" + sort + cursor);
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            slugs.addAll(page.path("data.slug"));
            cursor = page.path("page.next") == null ? "" : "&cursor=" + page.path("page.next");
        } while (!cursor.isEmpty());
        return slugs;
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).get(path);
    }
}
