package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Known;
import org.dateline.testing.PublicWorld;
import org.junit.jupiter.api.Test;

/** What finds which stories and quotes. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ListingTest {

    @Inject
    PublicWorld world;

    @Test
    void newestComeFirst() {
        Known section = world.section("Мир", null);
        Known old = story(section, "2020-01-01T00:00:00Z");
        Known young = story(section, "2022-01-01T00:00:00Z");
        Known middle = story(section, "2021-01-01T00:00:00Z");

        assertThat(articles("section=" + section.slug())).containsExactly(young.slug(), middle.slug(), old.slug());
    }

    @Test
    void placeAndSectionFindWhatBelongsToTheirDescendants() {
        Known asia = world.place("Азия", "region", null);
        Known country = world.place("Кыргызстан", "country", asia);
        Known politics = world.section("Политика", null);
        Known diplomacy = world.section("Дипломатия", politics);
        Known story = world.story(diplomacy).place(country).publish();

        assertThat(articles("place=" + asia.slug())).containsExactly(story.slug());
        assertThat(articles("place=" + asia.id())).containsExactly(story.slug());
        assertThat(articles("section=" + politics.slug())).containsExactly(story.slug());
        assertThat(articles("rollup=false&place=" + asia.slug())).isEmpty();
        assertThat(articles("rollup=false&place=" + country.slug())).containsExactly(story.slug());
        assertThat(articles("rollup=false&section=" + politics.slug())).isEmpty();
    }

    @Test
    void commaIsOrRepetitionIsAndHyphenIsNot() {
        Known section = world.section("Мир", null);
        Known minsk = world.place("Минск", "city", null);
        Known moscow = world.place("Москва", "city", null);
        Known both =
                world.story(section).published(at(3)).place(minsk).place(moscow).publish();
        Known one = world.story(section).published(at(2)).place(minsk).publish();
        Known other = world.story(section).published(at(1)).place(moscow).publish();
        Known none = world.story(section).published(at(0)).publish();
        String mine = "section=" + section.slug() + "&";
        String m = minsk.slug();
        String k = moscow.slug();

        assertThat(articles("place=" + m + "," + k)).containsExactly(both.slug(), one.slug(), other.slug());
        assertThat(articles(mine + "place=" + m + "," + k)).containsExactly(both.slug(), one.slug(), other.slug());
        assertThat(articles("place=" + m + "&place=" + k)).containsExactly(both.slug());
        assertThat(articles("place=" + m + "&place=-" + k)).containsExactly(one.slug());
        assertThat(articles(mine + "place=-" + m)).containsExactly(other.slug(), none.slug());
        assertThat(articles(mine + "place=-" + m + "&place=-" + k)).containsExactly(none.slug());
    }

    @Test
    void filtersCombine() {
        Known section = world.section("Мир", null);
        Known person = world.person("Герой", null);
        Known speaker = world.person("Оратор", null);
        Known author = world.person("Автор", null);
        Known full = world.story(section)
                .language("ky")
                .kind("interview")
                .about(person)
                .by(author)
                .quote(speaker)
                .publish();
        world.story(section).language("ru").kind("interview").about(person).publish();
        world.story(section).language("ky").kind("brief").by(author).publish();

        for (String filter : List.of(
                "person=" + person.slug() + "&language=ky",
                "speaker=" + speaker.slug(),
                "speaker=" + speaker.id() + "&author=" + author.slug() + "&section=" + section.slug(),
                "section=" + section.slug() + "&language=ky&kind=interview",
                "section=" + section.slug() + "&language=-ru&kind=-brief",
                "section=" + section.slug() + "&kind=interview,video&language=ky,en",
                "author=" + author.slug() + "&person=" + person.slug())) {
            assertThat(articles(filter)).as(filter).containsExactly(full.slug());
        }
        assertThat(articles("section=" + section.slug() + "&kind=video&language=ky"))
                .isEmpty();
    }

    @Test
    void quotesAreFoundByWhatTheirStoryIsFoundBy() {
        Known section = world.section("Мир", null);
        Known asia = world.place("Азия", "region", null);
        Known country = world.place("Кыргызстан", "country", asia);
        Known speaker = world.person("Оратор", null);
        Known other = world.person("Другой", null);
        Known story = world.story(section)
                .place(country)
                .quote(speaker, "direct", "card")
                .quote(speaker, "paraphrase", "inline")
                .quote(other, "direct", "inline")
                .publish();

        String article = "article=" + story.slug();

        assertThat(quotes(article)).hasSize(3);
        assertThat(quotes("speaker=" + speaker.slug())).hasSize(2);
        assertThat(quotes(article + "&speaker=-" + speaker.slug())).hasSize(1);
        assertThat(quotes("place=" + asia.slug())).hasSize(3);
        assertThat(quotes("place=" + asia.slug() + "&rollup=false")).isEmpty();
        assertThat(quotes("section=" + section.id() + "&kind=direct")).hasSize(2);
        assertThat(quotes(article + "&presentation=inline&kind=direct")).hasSize(1);
        assertThat(quotes(article + "&presentation=card,inline")).hasSize(3);
        assertThat(quotes(article + "&language=ky")).isEmpty();
        assertThat(quotes(article + "&from=2025-06-29&to=2025-06-29")).hasSize(3);
    }

    @Test
    void daysAreTheNewsrooms() {
        Known section = world.section("Мир", null);
        Known lastOfMarch = story(section, "2025-03-31T20:59:59.999999Z");
        Known firstOfApril = story(section, "2025-03-31T21:00:00Z");
        String mine = "section=" + section.slug();

        assertThat(articles(mine + "&to=2025-03-31")).containsExactly(lastOfMarch.slug());
        assertThat(articles(mine + "&from=2025-04-01")).containsExactly(firstOfApril.slug());
        assertThat(articles(mine + "&from=2025-03-31&to=2025-04-01")).hasSize(2);
        assertThat(articles(mine + "&to=2025-04-01T00:00:00%2B03:00")).containsExactly(lastOfMarch.slug());
        assertThat(articles(mine + "&from=2025-03-31T21:00:00Z")).containsExactly(firstOfApril.slug());
    }

    @Test
    void thingsThatAreNotStoriesComeByName() {
        Known asia = world.place("Азия", "region", null);
        Known b = world.place("Бишкек", "city", asia);
        Known a = world.place("Алматы", "city", asia);
        Known v = world.place("Вьетнам", "country", asia);

        List<String> all = slugs("places", "parent=" + asia.slug());

        assertThat(all).containsExactly(a.slug(), b.slug(), v.slug());
        assertThat(slugs("places", "parent=" + asia.slug() + "&type=city")).containsExactly(a.slug(), b.slug());
        assertThat(slugs("places", "parent=" + asia.slug() + "&type=-city")).containsExactly(v.slug());
    }

    @Test
    void sectionsAndPeopleAreFilteredToo() {
        Known politics = world.section("Политика", null);
        Known diplomacy = world.section("Дипломатия", politics);
        Known office = world.office("посол", null);
        Known person = world.person("Посол", office);

        assertThat(slugs("sections", "parent=" + politics.slug())).containsExactly(diplomacy.slug());
        assertThat(slugs("people", "office=" + office.id())).containsExactly(person.slug());
    }

    @Test
    void metaSaysWhatWasUnderstood() {
        Known section = world.section("Мир", null);

        Response answer = get(
                "/v1/articles?kind=video,article&kind=-video&from=2025-04-01&rollup=false&section=" + section.slug());

        assertThat(answer.path("meta.order").toString()).isEqualTo("-datePublished");
        assertThat(answer.path("meta.language").toString()).isEqualTo("ru");
        assertThat(answer.<Map<String, List<String>>>path("meta.filters"))
                .containsEntry("section", List.of(section.slug()))
                .containsEntry("kind", List.of("-video", "article,video"))
                .containsEntry("rollup", List.of("false"))
                .containsEntry("from", List.of("2025-03-31T21:00:00Z"));
    }

    @Test
    void whatCannotBeAskedIsRefusedByName() {
        Map.of(
                        "articles?section=no-such-section",
                        "?section",
                        "articles?section=" + UUID.randomUUID(),
                        "?section",
                        "articles?section=%00",
                        "?section",
                        "articles?section=a,",
                        "?section",
                        "articles?kind=novel",
                        "?kind",
                        "quotes?presentation=loud",
                        "?presentation",
                        "articles?rollup=maybe",
                        "?rollup",
                        "articles?language=russian",
                        "?language",
                        "articles?from=yesterday",
                        "?from",
                        "articles?colour=red",
                        "?colour")
                .forEach((path, pointer) -> {
                    Response answer = get("/v1/" + path);
                    assertThat(answer.statusCode()).as(path).isEqualTo(400);
                    assertThat(answer.path("errors[0].pointer").toString())
                            .as(path)
                            .isEqualTo(pointer);
                });
        assertThat(get("/v1/articles?kind=novel").path("detail").toString()).contains("article, brief, interview");
    }

    @Test
    void limitsAndRepeatedScalarsAreRefused() {
        for (String query : List.of(
                "limit=0",
                "limit=101",
                "limit=-1",
                "limit=9223372036854775808",
                "limit=abc",
                "limit=1&limit=2",
                "from=2025-01-01&from=2025-01-02",
                "from=2025-01-02&to=2025-01-01")) {
            assertThat(get("/v1/articles?" + query).statusCode()).as(query).isEqualTo(400);
        }
    }

    private Known story(Known section, String published) {
        return world.story(section).published(Instant.parse(published)).publish();
    }

    private static Instant at(int hour) {
        return Instant.parse("2025-06-29T00:00:00Z").plusSeconds(3600L * hour);
    }

    private static List<String> articles(String query) {
        return slugs("articles", query);
    }

    private static List<String> quotes(String query) {
        Response answer = get("/v1/quotes?" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.path("data.id");
    }

    private static List<String> slugs(String kind, String query) {
        Response answer = get("/v1/" + kind + "?" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.path("data.slug");
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).get(path);
    }
}
