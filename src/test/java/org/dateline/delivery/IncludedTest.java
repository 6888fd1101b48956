package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.dateline.kernel.PartialDate;
import org.dateline.published.person.PublicTenure;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Known;
import org.dateline.testing.PublicWorld;
import org.dateline.testing.StatementCount;
import org.dateline.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told in full beside the rows of a list. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class IncludedTest {

    private static final Instant DAY = Instant.parse("2025-06-29T14:15:00Z");

    @Inject
    PublicWorld world;

    @Inject
    StatementCount statements;

    @Test
    void whatIsIncludedIsThereOnce() {
        Known section = world.section("Мир", null);
        Known place = world.place("Страна", "country", null);
        Known office = world.office("Министр", world.organization("Министерство"));
        Known speaker = world.person("Оратор", office);
        Known related = world.story(section).published(DAY.minusSeconds(5)).publish();
        Story story =
                world.story(section).published(DAY).place(place).quote(speaker).related(related.id());
        Known one = story.publish();
        world.story(section)
                .published(DAY.minusSeconds(1))
                .place(place)
                .quote(speaker)
                .publish();
        String mine = "/v1/articles?limit=2&section=" + section.slug();

        Response page = get(mine + "&include=people,places,quotes,articles,sections,topics");

        page.then()
                .body("included.people.slug", contains(speaker.slug()))
                .body("included.people[0].tenures[0].office.slug", equalTo(office.slug()))
                .body("included.places.slug", contains(place.slug()))
                .body("included.sections.slug", contains(section.slug()))
                .body("included.quotes.size()", equalTo(2))
                .body(
                        "included.quotes.find { it.article.id == '" + one.id() + "' }.speaker.office.slug",
                        equalTo(office.slug()))
                .body("included.articles.slug", contains(related.slug()))
                .body("included.topics", empty())
                .body("included.media", nullValue());
        assertThat(page.header("Surrogate-Key"))
                .contains(speaker.id().toString(), related.id().toString());
        get(mine).then().body("included", nullValue());
        get("/v1/quotes?include=articles&article=" + one.slug())
                .then()
                .body("included.articles.id", contains(one.id().toString()));
        assertThat(statements.of(() -> get(mine + "&include=people,places,quotes,articles,sections")))
                .isEqualTo(2);
    }

    @Test
    void withQuotesComeTheOfficesOfTheDayAndWhoseTheyWere() {
        Known ministry = world.organization("Министерство");
        Known then = world.office("Министр", ministry);
        Known later = world.office("Посол", world.organization("Посольство"));
        Known speaker = world.holder(
                "Оратор",
                List.of(
                        new PublicTenure(then.id(), false, PartialDate.parse("2004"), PartialDate.parse("2025-12-31")),
                        new PublicTenure(later.id(), false, PartialDate.parse("2026-01-01"), null)));
        Known passerBy = world.person("Прохожий", null);
        Known article = world.story(world.section("Мир", null))
                .published(DAY)
                .quote(speaker)
                .quote(passerBy)
                .publish();
        String quotes = "/v1/quotes?article=" + article.slug();

        Response page = get(quotes + "&include=offices,organizations");

        page.then()
                .body("included.offices.slug", contains(then.slug()))
                .body("included.offices[0].organization.slug", equalTo(ministry.slug()))
                .body("included.organizations.slug", contains(ministry.slug()));
        assertThat(page.header("Surrogate-Key"))
                .contains(then.id().toString(), ministry.id().toString());
        get(quotes + "&include=offices,organizations&speaker=" + passerBy.slug())
                .then()
                .body("data.size()", equalTo(1))
                .body("included.offices", empty())
                .body("included.organizations", empty());
        get("/v1/people/" + speaker.id() + "/quotes?include=offices")
                .then()
                .body("included.offices.slug", contains(then.slug()));
    }

    @Test
    void nothingIsIncludedForTheRowThatIsNextOrForOtherQuotesOfTheStory() {
        Known section = world.section("Мир", null);
        Known speaker = world.person("Оратор", null);
        Known other = world.person("Другой", null);
        world.story(section).published(DAY).quote(speaker).publish();
        world.story(section).published(DAY.minusSeconds(1)).quote(other).publish();

        get("/v1/articles?limit=1&include=people,quotes&section=" + section.slug())
                .then()
                .body("included.people.slug", contains(speaker.slug()))
                .body("included.quotes.size()", equalTo(1));
        get("/v1/quotes?limit=1&include=people,articles,sections&section=" + section.slug())
                .then()
                .body("included.people.slug", contains(speaker.slug()))
                .body("included.articles.size()", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "people,", "drafts", "People", "people,people,x", "revisions"})
    void whatCannotBeIncludedIsRefused(String include) {
        given().queryParam("include", include)
                .get("/v1/articles")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?include"));
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).get(path);
    }
}
