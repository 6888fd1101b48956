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
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.kernel.PartialDate;
import org.dateline.published.person.PublicTenure;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Known;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.PublicWorld;
import org.dateline.testing.StatementCount;
import org.dateline.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happened to a person and what the person did, in one order; and the person's quotes alone. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TimelineTest {

    @Inject
    PublicWorld world;

    @Inject
    StatementCount statements;

    private Known section;
    private Known office;
    private Known ministry;
    private Known person;

    @BeforeEach
    void somebody() {
        section = world.section("Мир", null);
        ministry = world.organization("Министерство");
        office = world.sharedOffice("министр", ministry);
        person = world.holder("Имя", List.of(new PublicTenure(office.id(), true, date("2004-03"), date("2008-05-12"))));
    }

    @Test
    void everythingStandsInOneOrder() {
        Known written =
                world.story(section).published(at("2003-01-01")).by(person).publish();
        Known mentioning =
                world.story(section).published(at("2006-01-01")).about(person).publish();
        Story quoting = world.story(section).published(at("2010-01-01")).quote(person);
        Known quoted = quoting.publish();
        world.story(section).published(at("2007-01-01")).publish();

        Response timeline = given().get(timeline());

        timeline.then()
                .statusCode(200)
                .body("data.type", contains("quote", "tenure", "mention", "tenure", "article"))
                .body("data[0].quote.id", equalTo(quoting.quoteId(0).toString()))
                .body("data[0].quote.article.slug", equalTo(quoted.slug()))
                .body("data[0].quote.speaker.slug", equalTo(person.slug()))
                .body("data[0].date", equalTo("2010-01-01T15:00:00+03:00"))
                .body("data[0].article", nullValue())
                .body("data[1].event", equalTo("end"))
                .body("data[1].date", equalTo("2008-05-12T00:00:00+04:00"))
                .body("data[1].tenure.office.slug", equalTo(office.slug()))
                .body("data[1].tenure.organization.slug", equalTo(ministry.slug()))
                .body("data[1].tenure.acting", equalTo(true))
                .body("data[2].article.slug", equalTo(mentioning.slug()))
                .body("data[2].article.section.slug", equalTo(section.slug()))
                .body("data[2].tenure", nullValue())
                .body("data[3].event", equalTo("start"))
                .body("data[3].date", equalTo("2004-03-01T00:00:00+03:00"))
                .body("data[3].tenure.startDate", equalTo("2004-03"))
                .body("data[4].article.slug", equalTo(written.slug()))
                .body("meta.order", equalTo("-date"));
    }

    @Test
    void vagueDatesStandAtTheirBordersAndUnknownOnesNowhere() {
        Known vague = world.holder(
                "Имя",
                List.of(
                        new PublicTenure(office.id(), false, date("2004"), date("2004")),
                        new PublicTenure(office.id(), false, null, null)));

        given().get("/v1/people/" + vague.id() + "/timeline")
                .then()
                .body("data.event", contains("end", "start"))
                .body("data.date", contains("2004-12-31T00:00:00+03:00", "2004-01-01T00:00:00+03:00"));
    }

    @Test
    void typesAndDatesNarrowItDown() {
        world.story(section).published(at("2003-01-01")).by(person).publish();
        world.story(section).published(at("2006-01-01")).about(person).publish();
        world.story(section).published(at("2010-01-01")).quote(person).publish();

        assertThat(types("type=quote")).containsExactly("quote");
        assertThat(types("type=tenure,article")).containsExactly("tenure", "tenure", "article");
        assertThat(types("type=-tenure&type=-quote")).containsExactly("mention", "article");
        assertThat(types("type=quote&type=article")).isEmpty();
        assertThat(types("from=2006-01-01&to=2008-05-11")).containsExactly("mention");
        assertThat(types("from=2006-01-01&to=2008-05-12")).containsExactly("tenure", "mention");
        assertThat(types("to=2003-12-31")).containsExactly("article");
        given().get(timeline() + "?type=tenure,quote&from=2006-01-01")
                .then()
                .body("meta.filters.type", contains("quote,tenure"))
                .body("meta.filters.from", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type=",
                "type=Quote",
                "type=quotes",
                "type=quote,quote,interview",
                "from=soon",
                "from=2006-01-02&to=2006-01-01",
                "speaker=sergey-lavrov",
                "limit=0",
                "limit=101",
                "cursor=AQ",
                "asOf=2004-03-01"
            })
    void whatIsNotKnownIsRefused(String parameters) {
        given().get(timeline() + "?" + parameters).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void pagesHaveEverythingOnceInBothDirections(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 15; i++) {
            Story story = world.story(section).published(at("2010-01-0" + (1 + random.nextInt(3))));
            Stream.generate(() -> random.nextInt(3))
                    .limit(1 + random.nextInt(3))
                    .forEach(part -> {
                        switch (part) {
                            case 0 -> story.quote(person);
                            case 1 -> story.about(person);
                            default -> story.by(person);
                        }
                    });
            story.publish();
        }
        List<String> kinds = given().get(timeline() + "?limit=100").path("data.type");
        List<String> dates = given().get(timeline() + "?limit=100").path("data.date");

        assertThat(dates.stream().map(text -> OffsetDateTime.parse(text).toInstant()))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(Walk.through(timeline(), 4, "type")).isEqualTo(kinds);
        assertThat(Walk.through(timeline(), 9, "date")).isEqualTo(dates);
        String quotes = timeline() + "?type=quote";
        assertThat(Walk.through(quotes, 5, "quote.id"))
                .isEqualTo(given().get(quotes + "&limit=100").path("data.quote.id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void oneArticleIsOnceOfEachType() {
        Story story = world.story(section)
                .published(at("2010-01-01"))
                .about(person)
                .by(person)
                .quote(person)
                .quote(person);
        story.publish();

        assertThat(types("")).containsExactlyInAnyOrder("article", "mention", "quote", "quote", "tenure", "tenure");
        assertThat(Walk.through(timeline() + "?type=-tenure", 1, "type")).hasSize(4);
    }

    @Test
    void cursorBelongsToItsTimeline() {
        Known other = world.holder("Имя", List.of());
        String next = given().get(timeline() + "?limit=1").path("page.next");

        given().get(timeline() + "?cursor=" + next).then().statusCode(200);
        given().get(timeline() + "?type=tenure&cursor=" + next).then().statusCode(400);
        given().get("/v1/people/" + other.id() + "/timeline?cursor=" + next)
                .then()
                .statusCode(400);
        given().get("/v1/people?cursor=" + next).then().statusCode(400);
    }

    @Test
    void whatHasExpiredIsNotThere() {
        world.story(section)
                .published(at("2010-01-01"))
                .expires(Instant.now().minus(1, ChronoUnit.MINUTES))
                .about(person)
                .by(person)
                .quote(person)
                .publish();

        assertThat(types("")).containsExactly("tenure", "tenure");
        given().get("/v1/people/" + person.id() + "/quotes").then().body("data", hasSize(0));
    }

    @Test
    void timelineTakesOneStatementWhateverItsLength() {
        Story story = world.story(section).about(person).by(person);
        for (int i = 0; i < 30; i++) {
            story.quote(person);
        }
        story.publish();

        assertThat(statements.of(() -> given().get(timeline() + "?limit=1"))).isEqualTo(1);
        assertThat(statements.of(() -> given().get(timeline() + "?limit=100"))).isEqualTo(1);
        assertThat(statements.of(() -> given().get("/v1/people/" + person.id() + "/quotes?limit=100")))
                .isEqualTo(3);
    }

    @Test
    void quotesOfAPersonAreTheListOfQuotes() {
        Known other = world.holder("Другой", List.of());
        Known story = world.story(section)
                .quote(person)
                .quote(other)
                .quote(person, "partial", "inline")
                .publish();
        String quotes = "/v1/people/" + person.id() + "/quotes";

        List<String> ids = given().get("/v1/quotes?speaker=" + person.id()).path("data.id");

        assertThat(ids).hasSize(2);
        given().get(quotes).then().statusCode(200).body("data.id", equalTo(ids));
        given().get(quotes + "?kind=partial").then().body("data.presentation", contains("inline"));
        given().get(quotes + "?article=" + story.slug()).then().body("data.id", equalTo(ids));
        given().get(quotes + "?section=-" + section.slug()).then().body("data", hasSize(0));
        given().get(quotes + "?speaker=" + other.slug()).then().statusCode(400);
        assertThat(Walk.through(quotes, 1, "id")).isEqualTo(ids);
    }

    @Test
    void itIsThereAsThePersonIs() {
        WorkingCopy gone = Editor.published("people", Newsdesk.named("Имя"));
        WorkingCopy draft = Editor.created("people", Newsdesk.named("Имя"));
        WorkingCopy loser = Editor.published("people", Newsdesk.named("Имя"));
        WorkingCopy survivor = Editor.published("people", Newsdesk.named("Имя"));
        Editor.withdraw(gone).then().statusCode(200);
        Editor.merge(loser, survivor).then().statusCode(200);

        for (String list : List.of("/timeline", "/quotes")) {
            given().get("/v1/people/" + draft.id() + list).then().statusCode(404);
            given().get("/v1/people/" + section.id() + list).then().statusCode(404);
            given().get("/v1/people/nobody" + list).then().statusCode(404);
            given().get("/v1/people/" + gone.id() + list).then().statusCode(410);
            given().get("/v1/people/" + survivor.id() + list)
                    .then()
                    .statusCode(200)
                    .body("data", hasSize(0));
            given().redirects()
                    .follow(false)
                    .get("/v1/people/" + loser.id() + list + "?limit=5&from=2004-03-01")
                    .then()
                    .statusCode(308)
                    .header("Location", endsWith("/v1/people/" + survivor.id() + list + "?limit=5&from=2004-03-01"));
        }
    }

    @Test
    void peopleWhoseSlugIsAWordOfOursAreStillFound() {
        given().get("/v1/people/by-slug/timeline")
                .then()
                .statusCode(404)
                .body("detail", equalTo("There is no such person."));
        given().get("/v1/people/by-slug/quotes")
                .then()
                .statusCode(404)
                .body("detail", equalTo("There is no such person."));
    }

    private String timeline() {
        return "/v1/people/" + person.id() + "/timeline";
    }

    private List<String> types(String parameters) {
        Response answer = given().get(timeline() + (parameters.isEmpty() ? "" : "?" + parameters));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.path("data.type");
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }
}
