package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Known;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.PublicWorld;
import org.dateline.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** What is below and above a place, a section or a topic. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ChildrenTest {

    @Inject
    PublicWorld world;

    @Inject
    StatementCount statements;

    @Test
    void childrenHaveTheNumbersOfTheArticlesBelowThem() {
        Known asia = world.place("Азия", "region", null);
        Known country = world.place("Б страна", "country", asia);
        Known other = world.place("А страна", "country", asia);
        Known city = world.place("Город", "city", country);
        Known section = world.section("Мир", null);
        world.story(section).place(city).publish();
        world.story(section).place(city).place(country).publish();
        world.story(section).place(asia).publish();
        world.story(section)
                .place(city)
                .expires(Instant.now().minus(1, ChronoUnit.MINUTES))
                .publish();
        world.story(section)
                .place(country)
                .expires(Instant.now().plus(1, ChronoUnit.DAYS))
                .publish();

        given().get("/v1/places/" + asia.id() + "/children")
                .then()
                .statusCode(200)
                .body("data.slug", contains(other.slug(), country.slug()))
                .body("data.articles", contains(0, 3))
                .body("data.type", contains("country", "country"))
                .body("data.name", contains("А страна", "Б страна"))
                .body("meta.order", equalTo("name"));
        given().get("/v1/articles?place=" + country.slug()).then().body("data", hasSize(3));
        given().get("/v1/places/" + country.id() + "/children").then().body("data.articles", contains(2));
        given().get("/v1/places/" + city.id() + "/children").then().body("data", hasSize(0));
        assertThat(statements.of(() -> given().get("/v1/places/" + asia.id() + "/children")))
                .isEqualTo(1);
    }

    @Test
    void quotesAreNoArticles() {
        Known region = world.place("Регион", "region", null);
        Known country = world.place("Страна", "country", region);
        Known speaker = world.holder("Имя", List.of());
        world.story(world.section("Мир", null))
                .place(country)
                .quote(speaker)
                .quote(speaker)
                .publish();

        given().get("/v1/places/" + region.id() + "/children").then().body("data.articles", contains(1));
    }

    @Test
    void sectionsAndTopicsHaveChildrenToo() {
        Known politics = world.section("Политика", null);
        Known diplomacy = world.section("Дипломатия", politics);
        world.story(diplomacy).publish();
        WorkingCopy topic = Editor.published("topics", Newsdesk.named("Тема"));
        Map<String, Object> narrower = new HashMap<>(Newsdesk.named("Узкая тема"));
        narrower.put("parent", topic.id());
        WorkingCopy below = Editor.published("topics", narrower);

        given().get("/v1/sections/" + politics.id() + "/children")
                .then()
                .statusCode(200)
                .body("data.slug", contains(diplomacy.slug()))
                .body("data.articles", contains(1))
                .body("data[0].type", nullValue())
                .body("meta.order", equalTo("position"));
        given().get("/v1/topics/" + topic.id() + "/children")
                .then()
                .statusCode(200)
                .body("data.id", contains(below.id().toString()))
                .body("data.articles", contains(0));
    }

    @Test
    void pagesHaveEachChildOnceInBothDirections() {
        Known region = world.place("Регион", "region", null);
        for (int i = 0; i < 7; i++) {
            world.place("Страна " + i / 2, "country", region);
        }
        String list = "/v1/places/" + region.id() + "/children";
        List<String> all = given().get(list).path("data.id");

        assertThat(all).hasSize(7).doesNotHaveDuplicates();
        for (int limit : List.of(2, 3)) {
            assertThat(Walk.through(list, limit, "id")).isEqualTo(all);
        }
        String next = given().get(list + "?limit=2").path("page.next");
        given().get("/v1/places?cursor=" + next).then().statusCode(400);
        given().get(list + "?type=country").then().statusCode(400);
    }

    @Test
    void ancestorsLeadFromAPlaceToTheTop() {
        Known world1 = world.place("Мир", "world", null);
        Known asia = world.place("Азия", "region", world1);
        Known country = world.place("Страна", "country", asia);

        given().get("/v1/places/" + country.id() + "/ancestors")
                .then()
                .statusCode(200)
                .body("data.slug", contains(asia.slug(), world1.slug()))
                .body("data.type", contains("region", "world"))
                .body("data[0].parent.slug", equalTo(world1.slug()));
        given().get("/v1/places/" + world1.id() + "/ancestors").then().body("data", hasSize(0));
        assertThat(statements.of(() -> given().get("/v1/places/" + country.id() + "/ancestors")))
                .isEqualTo(1);
    }

    @Test
    void placesWithoutACodeDoNotHaveThatOne() {
        WorkingCopy country = Editor.published("places", Newsdesk.place("country"));
        Map<String, Object> content = Newsdesk.place("landmark");
        content.put("parent", country.id());
        WorkingCopy plain = Editor.published("places", content);

        for (String filter : List.of("isoCode=-KG", "isoCode=-KG&isoCode=-KZ", "type=-city")) {
            given().get("/v1/places?parent=" + country.id() + "&" + filter)
                    .then()
                    .body("data.slug", contains(plain.slug()));
        }
    }

    @Test
    void placesAreFoundByTheirIsoCode() {
        String code = "QZ-"
                + Integer.toString(1296 + ThreadLocalRandom.current().nextInt(45_360), 36)
                        .toUpperCase(Locale.ROOT);
        Map<String, Object> content = Newsdesk.place("subdivision");
        content.put("isoCode", code);
        WorkingCopy place = Editor.created("places", content);
        given().get("/v1/places/by-iso/" + code).then().statusCode(404);
        Editor.publish(place).then().statusCode(200);

        given().get("/v1/places/by-iso/" + code)
                .then()
                .statusCode(200)
                .body("id", equalTo(place.id().toString()))
                .body("isoCode", equalTo(code));
        assertThat(given().get("/v1/places/by-iso/" + code).asString())
                .isEqualTo(given().get("/v1/places/" + place.id()).asString());
        given().get("/v1/places/by-iso/" + code + "?fields=slug").then().body("isoCode", nullValue());
        for (String unknown : List.of(code.toLowerCase(Locale.ROOT), "ZZ", "KGZ", "medtop:04000000", "%20KG")) {
            given().get("/v1/places/by-iso/" + unknown)
                    .then()
                    .statusCode(404)
                    .body("detail", equalTo("There is no such place."));
        }
        assertThat(statements.of(() -> given().get("/v1/places/by-iso/" + code)))
                .isEqualTo(1);
    }

    @Test
    void theyAreThereAsThePlaceIs() {
        WorkingCopy gone = Editor.published("places", Newsdesk.place("country"));
        WorkingCopy draft = Editor.created("places", Newsdesk.place("country"));
        WorkingCopy loser = Editor.published("places", Newsdesk.place("country"));
        WorkingCopy survivor = Editor.published("places", Newsdesk.place("country"));
        Known section = world.section("Мир", null);
        Editor.withdraw(gone).then().statusCode(200);
        Editor.merge(loser, survivor).then().statusCode(200);

        for (String list : List.of("/children", "/ancestors")) {
            given().get("/v1/places/" + draft.id() + list).then().statusCode(404);
            given().get("/v1/places/" + section.id() + list).then().statusCode(404);
            given().get("/v1/places/" + gone.id() + list).then().statusCode(410);
            given().redirects()
                    .follow(false)
                    .get("/v1/places/" + loser.id() + list)
                    .then()
                    .statusCode(308)
                    .header("Location", endsWith("/v1/places/" + survivor.id() + list));
        }
    }
}
