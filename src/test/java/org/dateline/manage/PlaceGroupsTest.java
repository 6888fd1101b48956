package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happened in the countries of an alliance: those that were its members on that day. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PlaceGroupsTest {

    private WorkingCopy region;
    private WorkingCopy country;
    private WorkingCopy city;

    @BeforeEach
    void places() {
        region = Editor.published("places", Newsdesk.place("region"));
        country = Editor.published("places", below(region, "country"));
        city = Editor.published("places", below(country, "city"));
    }

    /** Days are those of the newsroom's zone, Moscow, which was three hours ahead in winter and four in summer. */
    @Test
    void aStoryBelongsToTheGroupsOfItsPlacesOnItsDay() {
        WorkingCopy group = group(member(country, "1993-12-03", "2009-08-18"));

        String before = story(city, "1993-12-02T20:59:59Z");
        String first = story(city, "1993-12-02T21:00:00Z");
        String last = story(country, "2009-08-17T19:59:59Z");
        String after = story(city, "2009-08-17T20:00:00Z");
        String elsewhere = story(region, "2000-01-01T00:00:00Z");

        assertThat(storiesOf(group)).containsExactly(last, first).doesNotContain(before, after, elsewhere);
        given().get("/v1/articles?rollup=false&placeGroup=" + group.id()).then().body("data.id", contains(last));
    }

    @Test
    void quotesAreFoundAsTheirStoriesAre() {
        WorkingCopy group = group(member(country, "1993", null));
        WorkingCopy speaker = Editor.published("people", Newsdesk.named("Человек"));
        Map<String, Object> content = article(city, "2000-01-01T00:00:00Z");
        content.put("quotes", List.of(Newsdesk.card("q1", speaker, "Да.")));
        Editor.published("articles", content);

        given().get("/v1/quotes?placeGroup=" + group.id()).then().body("data.key", contains("q1"));
    }

    @Test
    void whoHasComeBackIsAMemberTwice() {
        WorkingCopy group =
                group(member(country, "1994-04-20", "1999-04-20"), member(country, "2006-06-23", "2012-12-19"));

        String then = story(country, "1996-01-01T00:00:00Z");
        String between = story(country, "2003-01-01T00:00:00Z");
        String again = story(country, "2010-01-01T00:00:00Z");

        assertThat(storiesOf(group)).containsExactly(again, then).doesNotContain(between);
    }

    @Test
    void editedMembershipsMoveTheStories() {
        WorkingCopy group = group(member(country, "1990", null));
        String early = story(city, "1995-01-01T00:00:00Z");
        String late = story(city, "2005-01-01T00:00:00Z");
        assertThat(storiesOf(group)).containsExactly(late, early);

        Editor.patch(group, Map.of("memberships", List.of(member(country, "2000", null))))
                .then()
                .statusCode(200);
        Editor.publish(group.version(2)).then().statusCode(200);

        assertThat(storiesOf(group)).containsExactly(late);
    }

    @Test
    void aPlaceThatMovesToAnotherCountryLeavesItsGroups() {
        WorkingCopy other = Editor.published("places", below(region, "country"));
        WorkingCopy left = group(member(country, "1990", null));
        WorkingCopy entered = group(member(other, "1990", null));
        String story = story(city, "1995-01-01T00:00:00Z");

        Editor.patch(city, Map.of("parent", other.id())).then().statusCode(200);
        Editor.publish(city.version(2)).then().statusCode(200);

        assertThat(storiesOf(left)).isEmpty();
        assertThat(storiesOf(entered)).containsExactly(story);
    }

    @Test
    void aMemberWithoutAStartHasAlwaysBeenOne() {
        WorkingCopy group = group(member(country, null, "1999"));

        String story = story(country, "1970-01-01T00:00:00Z");

        assertThat(storiesOf(group)).containsExactly(story);
    }

    @Test
    void aGroupTellsItsMembersAndIsFoundByThem() {
        WorkingCopy group = group(member(country, "1993", "2009-08-18"), member(region, null, null));

        given().get("/v1/place-groups/" + group.id())
                .then()
                .statusCode(200)
                .body(
                        "memberships.place.id",
                        contains(country.id().toString(), region.id().toString()))
                .body("memberships[0].startDate", equalTo("1993"))
                .body("memberships[0].endDate", equalTo("2009-08-18"))
                .body("memberships[1].startDate", nullValue());
        given().get("/v1/place-groups?place=" + country.id())
                .then()
                .body("data.id", contains(group.id().toString()));
        Editor.withdraw(country).then().statusCode(409).body("type", equalTo("/problems/still-referenced"));
    }

    @Test
    void aGroupThatIsWithdrawnTakesNoStoryWithIt() {
        WorkingCopy group = group(member(country, "1993", null));
        String story = story(country, "2000-01-01T00:00:00Z");

        Editor.withdraw(group).then().statusCode(200);

        given().get("/v1/articles/" + story).then().statusCode(200);
        given().get("/v1/articles?placeGroup=" + group.id()).then().statusCode(400);
        Editor.publish(group).then().statusCode(200);
        assertThat(storiesOf(group)).containsExactly(story);
    }

    @Test
    void aPlaceIsNoMemberTwiceOnTheSameDay() {
        Map<String, Object> content = Newsdesk.named("Союз");
        content.put("memberships", List.of(member(country, "1990", "2000-05-01"), member(country, "2000-04-30", null)));

        Editor.create("place-groups", content)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/memberships/1"));

        content.put("memberships", List.of(member(country, "1990", "2000-05-01"), member(country, "2000-05-01", null)));
        Editor.create("place-groups", content).then().statusCode(201);
    }

    @Test
    void aMembershipDoesNotEndBeforeItStarts() {
        Map<String, Object> content = Newsdesk.named("Союз");
        content.put("memberships", List.of(member(country, "2001", "2000")));

        Editor.create("place-groups", content)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/memberships/0/endDate"));
    }

    private static WorkingCopy group(Object... members) {
        Map<String, Object> content = Newsdesk.named("Союз");
        content.put("memberships", Arrays.asList(members));
        return Editor.published("place-groups", content);
    }

    private static Map<String, Object> member(WorkingCopy place, @Nullable String startDate, @Nullable String endDate) {
        Map<String, Object> member = new HashMap<>(Map.of("place", place.id()));
        if (startDate != null) {
            member.put("startDate", startDate);
        }
        if (endDate != null) {
            member.put("endDate", endDate);
        }
        return member;
    }

    private static Map<String, Object> below(WorkingCopy parent, String type) {
        Map<String, Object> place = Newsdesk.place(type);
        place.put("parent", parent.id());
        return place;
    }

    private static Map<String, Object> article(WorkingCopy place, String datePublished) {
        Map<String, Object> content = Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика")));
        content.put("places", List.of(Map.of("relation", "about", "place", place.id())));
        content.put("datePublished", datePublished);
        return content;
    }

    private static String story(WorkingCopy place, String datePublished) {
        return Editor.published("articles", article(place, datePublished)).id().toString();
    }

    private static List<String> storiesOf(WorkingCopy group) {
        return given().get("/v1/articles?placeGroup=" + group.id()).path("data.id");
    }
}
