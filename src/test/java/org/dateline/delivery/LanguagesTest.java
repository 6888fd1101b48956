package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

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
import org.dateline.testing.Known;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.PublicWorld;
import org.dateline.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers who understand several languages. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class LanguagesTest {

    private static final Instant DAY = Instant.parse("2025-06-29T14:15:00Z");

    @Inject
    PublicWorld world;

    @Inject
    StatementCount statements;

    @Test
    void ofEachStoryTheFirstLanguageThatItHasIsListed() {
        Known section = world.section("Мир", null);
        UUID both = UuidV7.next();
        UUID all = UuidV7.next();
        Known bothRu = story(section, both, "ru", 9);
        Known bothEn = story(section, both, "en", 8);
        Known allRu = story(section, all, "ru", 7);
        Known allKy = story(section, all, "ky", 6);
        Known allEn = story(section, all, "en", 5);
        Known onlyEn = story(section, UuidV7.next(), "en", 4);
        String mine = "/v1/articles?section=" + section.slug();

        get(mine + "&lang=ky,ru,en").then().body("data.slug", contains(bothRu.slug(), allKy.slug(), onlyEn.slug()));
        get(mine + "&lang=en").then().body("data.slug", contains(bothEn.slug(), allEn.slug(), onlyEn.slug()));
        get(mine + "&lang=ru,ky").then().body("data.slug", contains(bothRu.slug(), allRu.slug()));
        get(mine + "&lang=de").then().body("data", empty());
        get(mine).then().body("data.size()", equalTo(6));
        get(mine + "&lang=ky,ru,en&count=exact").then().body("meta.total", equalTo(3));
        get(mine + "&lang=ky,ru,en&rollup=false&kind=article")
                .then()
                .header("Content-Language", "en, ky, ru")
                .body("meta.language", equalTo("ky,ru,en"))
                .body("meta.served", contains("en", "ky", "ru"));
    }

    @Test
    void aVersionThatIsNoLongerPublicDoesNotHideTheOthers() {
        Known section = world.section("Мир", null);
        UUID group = UuidV7.next();
        Known ru = story(section, group, "ru", 2);
        Known ky = story(section, group, "ky", 1);
        world.story(section)
                .language("en")
                .translationOf(group)
                .published(DAY)
                .expires(Instant.now().minusSeconds(5))
                .publish();
        String mine = "/v1/articles?section=" + section.slug() + "&lang=en,ky,ru";

        get(mine).then().body("data.slug", contains(ky.slug()));
        world.withdraw(ky);
        get(mine).then().body("data.slug", contains(ru.slug()));
    }

    @Test
    void itIsTheFirstLanguageAmongThoseVersionsThatTheFiltersFind() {
        Known section = world.section("Мир", null);
        Known person = world.person("Герой", null);
        UUID group = UuidV7.next();
        Known ru = world.story(section)
                .translationOf(group)
                .about(person)
                .published(DAY)
                .publish();
        Known ky = world.story(section)
                .language("ky")
                .translationOf(group)
                .published(DAY.plusSeconds(86_400))
                .publish();
        String mine = "/v1/articles?lang=ky,ru&section=" + section.slug();

        get(mine).then().body("data.slug", contains(ky.slug()));
        get(mine + "&person=" + person.slug()).then().body("data.slug", contains(ru.slug()));
        get(mine + "&to=2025-06-29").then().body("data.slug", contains(ru.slug()));
        get(mine + "&language=-ky").then().body("data.slug", contains(ru.slug()));
        get("/v1/articles?lang=ky,ru&ids=" + ru.id()).then().body("data.slug", contains(ru.slug()));
        get(mine + "&person=" + person.slug() + "&count=exact").then().body("meta.total", equalTo(1));
    }

    @Test
    void anArticleIsAnsweredWithInTheFirstLanguageThatItHas() {
        Known section = world.section("Мир", null);
        UUID group = UuidV7.next();
        Known ru = story(section, group, "ru", 2);
        Known ky = story(section, group, "ky", 1);
        String item = "/v1/articles/" + ru.id();

        get(item + "?lang=ky,ru")
                .then()
                .header("Content-Language", "ky")
                .body("slug", equalTo(ky.slug()))
                .body("translations.slug", contains(ru.slug()));
        get(item + "?lang=ru,ky").then().header("Content-Language", "ru").body("slug", equalTo(ru.slug()));
        get("/v1/articles/by-slug/" + ru.slug() + "?lang=en,ky").then().body("slug", equalTo(ky.slug()));
        get(item + "?lang=de").then().header("Content-Language", "ru").body("slug", equalTo(ru.slug()));
        get(item).then().body("slug", equalTo(ru.slug()));
        assertThat(statements.of(() -> get(item + "?lang=ky,ru"))).isEqualTo(1);
    }

    @Test
    void namesArePrintedInTheFirstLanguageThatTheyHave() {
        String ru = Newsdesk.name("Киргизия");
        String ky = Newsdesk.name("Кыргызстан");
        Map<String, Object> place = Newsdesk.place("country");
        place.put("names", Map.of("ru", ru, "ky", ky));
        String id = Editor.published("places", place).id().toString();

        get("/v1/places/" + id + "?lang=ky,ru")
                .then()
                .header("Content-Language", "ky")
                .body("name", equalTo(ky));
        get("/v1/places/" + id + "?lang=en,ru")
                .then()
                .header("Content-Language", "ru")
                .body("name", equalTo(ru));
        get("/v1/places/" + id).then().header("Content-Language", "ru").body("name", equalTo(ru));
        get("/v1/places/" + id + "?lang=de")
                .then()
                .header("Content-Language", "ru")
                .body("name", equalTo(ru));
    }

    @Test
    void cursorBelongsToItsLanguages() {
        Known section = world.section("Мир", null);
        world.stories(section, 3, DAY);
        String mine = "/v1/articles?limit=1&section=" + section.slug();
        String cursor = get(mine + "&lang=ru,ky").path("page.next");

        get(mine + "&lang=ru,ky&cursor=" + cursor).then().statusCode(200);
        get(mine + "&lang=ky,ru&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/cursor-mismatch"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "russian",
                "RU",
                "ru,",
                ",",
                "ru,ru",
                "r",
                "*",
                "ru;q=1",
                "a1",
                "aa,ab,ac,ad,ae,af,ag,ah,ai,aj,ak"
            })
    void whatNamesNoLanguagesIsRefused(String lang) {
        for (String address : List.of("/v1/articles", "/v1/places", "/v1/articles/by-slug/x")) {
            given().queryParam("lang", lang)
                    .get(address)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("?lang"));
        }
    }

    @Test
    void whatTheBrowserPrefersDoesNotMatter() {
        Known section = world.section("Мир", null);
        UUID group = UuidV7.next();
        Known ru = story(section, group, "ru", 2);
        story(section, group, "ky", 1);

        given().header("Accept-Language", "ky")
                .get("/v1/articles/" + ru.id())
                .then()
                .header("Content-Language", "ru");
    }

    private Known story(Known section, UUID group, String language, int seconds) {
        return world.story(section)
                .language(language)
                .translationOf(group)
                .published(DAY.plusSeconds(seconds))
                .publish();
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).get(path);
    }
}
