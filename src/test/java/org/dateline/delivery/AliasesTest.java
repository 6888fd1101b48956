package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.PublicWorld;
import org.dateline.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers see of people who turned out to be one. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AliasesTest {

    @Inject
    StatementCount statements;

    private WorkingCopy section;
    private WorkingCopy survivor;
    private WorkingCopy loser;
    private WorkingCopy deputy;
    private WorkingCopy minister;

    @BeforeEach
    void twoPeople() {
        section = Editor.published("sections", Newsdesk.named("Рубрика"));
        deputy = Editor.published("offices", Newsdesk.office(true));
        minister = Editor.published("offices", Newsdesk.office(true));
        Map<String, Object> content = Newsdesk.named("Остается");
        content.put(
                "tenures",
                List.of(
                        Map.of("office", deputy.id(), "startDate", "2000-01-01", "endDate", "2010-01-01"),
                        Map.of("office", minister.id(), "startDate", "2010-01-01")));
        survivor = Editor.published("people", content);
        loser = Editor.published(
                "people", Newsdesk.person(Editor.published("offices", Newsdesk.office(true)), "1990-01-01"));
    }

    @Test
    void articleShowsTheSurvivorWhereverItNamesTheLoser() {
        WorkingCopy article = Editor.published("articles", naming(loser));
        Response before = get("/v1/articles/" + article.id());

        Editor.merge(loser, survivor).then().statusCode(200);

        Response answer = get("/v1/articles/" + article.id());
        String id = survivor.id().toString();
        assertThat(answer.asString()).doesNotContain(loser.id().toString());
        assertThat(answer.path("quotes[0].speaker.id").toString()).isEqualTo(id);
        assertThat(answer.path("quotes[0].speaker.slug").toString()).isEqualTo(survivor.slug());
        assertThat(answer.path("quotes[0].speaker.name").toString()).startsWith("Остается");
        assertThat(answer.path("contributions[0].person.id").toString()).isEqualTo(id);
        assertThat(answer.path("mentions[0].id").toString()).isEqualTo(id);
        assertThat(answer.path("body[0].text[1].marks[0].id").toString()).isEqualTo(id);
        assertThat(answer.header("ETag")).isNotEqualTo(before.header("ETag"));
        assertThat(answer.header("Surrogate-Key"))
                .contains(id)
                .doesNotContain(loser.id().toString());
        assertThat(answer.path("dateModified").toString()).isEqualTo(before.path("dateModified"));
        assertThat(before.header("Surrogate-Key"))
                .as("whoever follows the change log drops the old answer")
                .contains(loser.id().toString());
    }

    @Test
    void quotesOfTheLoserHaveTheOfficeThatTheSurvivorHeldOnTheDay() {
        WorkingCopy article = Editor.published("articles", naming(loser));
        String early = get("/v1/articles/" + article.id()).path("quotes[0].id");
        String late = get("/v1/articles/" + article.id()).path("quotes[1].id");

        Editor.merge(loser, survivor).then().statusCode(200);

        assertThat(get("/v1/quotes/" + early).path("speaker.office.id").toString())
                .isEqualTo(deputy.id().toString());
        assertThat(get("/v1/quotes/" + late).path("speaker.office.id").toString())
                .isEqualTo(minister.id().toString());
        assertThat(get("/v1/quotes?article=" + article.id()).<List<String>>path("data.speaker.id"))
                .containsOnly(survivor.id().toString());
    }

    @Test
    void whoIsNamedUnderBothIsPrintedOnce() {
        Map<String, Object> content = naming(loser);
        content.put("mentions", List.of(mention(survivor), mention(loser), mention(survivor)));
        content.put("contributions", List.of(author(loser), author(survivor)));
        WorkingCopy article = Editor.published("articles", content);

        Editor.merge(loser, survivor).then().statusCode(200);

        Response answer = get("/v1/articles/" + article.id());
        assertThat(answer.<List<?>>path("mentions")).hasSize(1);
        assertThat(answer.<List<?>>path("contributions")).hasSize(1);
        assertThat(get("/v1/articles?person=" + survivor.id()).<List<?>>path("data"))
                .hasSize(1);
    }

    @Test
    void filtersFindTheSurvivorsStoriesByAnyNameOfTheLoser() {
        WorkingCopy other = Editor.published("people", Newsdesk.named("Третий"));
        String ofLoser = story(loser);
        String ofSurvivor = story(survivor);
        String ofOther = story(other);
        String slug = loser.slug();

        Editor.merge(loser, survivor).then().statusCode(200);

        for (String name : List.of(
                slug, loser.id().toString(), survivor.slug(), survivor.id().toString())) {
            assertThat(found("speaker=" + name)).containsExactlyInAnyOrder(ofLoser, ofSurvivor);
            assertThat(found("author=" + name)).containsExactlyInAnyOrder(ofLoser, ofSurvivor);
            assertThat(found("person=" + name + "," + other.slug()))
                    .containsExactlyInAnyOrder(ofLoser, ofSurvivor, ofOther);
            assertThat(found("speaker=-" + name)).containsExactly(ofOther);
            assertThat(found("speaker=" + name + "&speaker=" + survivor.id())).hasSize(2);
        }
        get("/v1/quotes?speaker=" + slug).then().body("data", hasSize(4));
    }

    @Test
    void pagesOfTheLosersListGoOn() {
        List<String> stories = List.of(story(loser), story(loser), story(loser));
        String list = "/v1/articles?limit=1&speaker=" + loser.slug();
        Response first = get(list);

        Editor.merge(loser, survivor).then().statusCode(200);

        Response second = get(list + "&cursor=" + first.path("page.next"));
        Response third = get(list + "&cursor=" + second.path("page.next"));
        assertThat(List.of(
                        first.<String>path("data[0].id"),
                        second.<String>path("data[0].id"),
                        third.<String>path("data[0].id")))
                .containsExactlyInAnyOrderElementsOf(stories);
    }

    @Test
    void listOfSomebodyIsDroppedWithThem() {
        story(loser);

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
        WorkingCopy article = Editor.published("articles", naming(loser));
        assertThat(get("/v1/people/" + loser.id()).statusCode()).isEqualTo(308);
        assertThat(get("/v1/articles/" + article.id())
                        .path("quotes[0].speaker.id")
                        .toString())
                .isEqualTo(survivor.id().toString());
        assertThat(found("speaker=" + loser.id())).containsExactly(article.id().toString());
    }

    @Test
    void whoeverIsMergedAgainTakesAllNamesAlong() {
        WorkingCopy last = Editor.published("people", Newsdesk.named("Последний"));
        String story = story(loser);
        String slug = loser.slug();

        Editor.merge(loser, survivor).then().statusCode(200);
        Editor.merge(survivor, last).then().statusCode(200);

        assertThat(get("/v1/articles/" + story).path("quotes[0].speaker.id").toString())
                .isEqualTo(last.id().toString());
        assertThat(get("/v1/people/by-slug/" + slug).header("Location")).endsWith("/" + last.slug());
        assertThat(get("/v1/people/" + loser.id()).header("Location")).endsWith("/" + last.id());
        assertThat(found("speaker=" + slug)).containsExactly(story);
        assertThat(Editor.read(loser).path("lifecycle.mergedInto").toString())
                .isEqualTo(last.id().toString());
    }

    @Test
    void storyThatStillNamesTheLoserIsPublishedAsBefore() {
        WorkingCopy article = Editor.published("articles", naming(loser));
        Editor.merge(loser, survivor).then().statusCode(200);
        Response before = get("/v1/articles/" + article.id());

        Response again = Editor.publish(article);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.<Object>path("changeNumber")).isNull();
        assertThat(get("/v1/articles/" + article.id()).asString()).isEqualTo(before.asString());
        Editor.patch(article, Map.of("lead", "Другой лид.")).then().statusCode(200);
        Editor.publish(article.version(2)).then().statusCode(200);
        Response edited = get("/v1/articles/" + article.id());
        assertThat(edited.path("quotes[0].speaker.id").toString())
                .isEqualTo(survivor.id().toString());
        assertThat(found("speaker=" + survivor.slug()))
                .containsExactly(article.id().toString());
        assertThat(Editor.read(article).path("content.quotes[0].speaker.person").toString())
                .as("what the editor wrote")
                .isEqualTo(loser.id().toString());
    }

    @Test
    void nothingTellsOfADraftThatWasMerged() {
        WorkingCopy draft = Editor.created("people", Newsdesk.named("Черновик"));
        String slug = draft.slug();
        Editor.merge(draft, survivor).then().statusCode(200);
        WorkingCopy article = Editor.published("articles", naming(draft));

        assertThat(get("/v1/articles/" + article.id()).asString())
                .doesNotContain(draft.id().toString())
                .contains(survivor.id().toString());
        assertThat(get("/v1/people/" + survivor.id()).asString())
                .doesNotContain(draft.id().toString());
        for (Map.Entry<String, String> twin : Map.of(
                        "/v1/people/" + draft.id(),
                        "/v1/people/" + UUID.randomUUID(),
                        "/v1/people/by-slug/" + slug,
                        "/v1/people/by-slug/never-was",
                        "/v1/articles?speaker=" + draft.id(),
                        "/v1/articles?speaker=" + UUID.randomUUID(),
                        "/v1/articles?speaker=" + slug,
                        "/v1/articles?speaker=never-was")
                .entrySet()) {
            Response answer = get(twin.getKey());
            assertThat(answer.statusCode())
                    .as(twin.getKey())
                    .isEqualTo(get(twin.getValue()).statusCode())
                    .isBetween(400, 404);
        }
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

    @Test
    void readingTakesNoMoreStatementsThanBefore() {
        String story = story(loser);
        Editor.merge(loser, survivor).then().statusCode(200);

        assertThat(statements.of(() -> get("/v1/articles/" + story))).isEqualTo(1);
        assertThat(statements.of(() -> get("/v1/quotes?speaker=" + loser.id()))).isEqualTo(2);
        assertThat(statements.of(() -> get("/v1/people/" + survivor.id()))).isEqualTo(1);
    }

    private String story(WorkingCopy person) {
        return Editor.published("articles", naming(person)).id().toString();
    }

    /** A story with everything by which it can name somebody. */
    private Map<String, Object> naming(WorkingCopy person) {
        Map<String, Object> content = Newsdesk.article(section);
        content.put(
                "body",
                List.of(Map.of(
                        "type",
                        "paragraph",
                        "key",
                        "p1",
                        "text",
                        List.of(
                                Map.of("text", "Вчера "),
                                Map.of("text", "он", "marks", List.of(mark(person))),
                                Map.of("text", " сказал.")))));
        content.put("mentions", List.of(mention(person)));
        content.put("contributions", List.of(author(person)));
        content.put("quotes", List.of(spoken("q1", person, "2005-05-05"), spoken("q2", person, "2015-05-05")));
        return content;
    }

    private static Map<String, Object> spoken(String key, WorkingCopy person, String day) {
        Map<String, Object> quote = new HashMap<>(Newsdesk.card(key, person, "Да."));
        quote.put("spokenAt", day);
        return quote;
    }

    private static Map<String, Object> mark(WorkingCopy person) {
        return Map.of("type", "entity", "kind", "person", "id", person.id());
    }

    private static Map<String, Object> mention(WorkingCopy person) {
        return Map.of("kind", "person", "id", person.id());
    }

    private static Map<String, Object> author(WorkingCopy person) {
        return Map.of("role", "author", "person", person.id());
    }

    private List<String> found(String filter) {
        return get("/v1/articles?section=" + section.id() + "&" + filter).path("data.id");
    }

    private static Response get(String path) {
        return given().redirects().follow(false).urlEncodingEnabled(false).get(path);
    }
}
