package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes are found and ordered by the moment at which they were said, or by the first one that it may have been. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class QuotesByMomentTest {

    @Test
    void momentsOfADayAreToldApart() {
        WorkingCopy story =
                said("2017-01-01T12:00:00+03:00", "2017-01-01T08:00:00+03:00", "2017-01-01T10:00:00.5+03:00");

        assertThat(found(story, "&to=2017-01-01T08:00:00Z")).containsExactly("q2", "q3");
        assertThat(found(story, "&from=2017-01-01T07:00:00Z")).containsExactly("q3", "q1");
        assertThat(found(story, "&from=2017-01-01T05:00:00Z&to=2017-01-01T07:00:00.5Z"))
                .containsExactly("q2");
        assertThat(found(story, "&from=2017-01-01&to=2017-01-01")).containsExactly("q2", "q3", "q1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "article="})
    void pagesGoOnWhereTheLastOneEnded(String filter) {
        WorkingCopy story =
                said("2017-01-01T12:00:00+03:00", "2017-01-01", "2017-01-01T08:00:00.123456Z", "2017-01-01");
        String mine =
                filter.isEmpty() ? "&from=2016-12-31&to=2017-01-02&dateField=dateSpoken" : "&" + filter + story.id();
        List<String> keys = new ArrayList<>();
        String cursor = "";

        while (cursor != null) {
            Response page = given().get("/v1/quotes?limit=1&sort=-dateSpoken" + mine + cursor);
            page.then().statusCode(200).body("meta.order", equalTo("-dateSpoken"));
            if (page.path("data[0].article.id").equals(story.id().toString())) {
                keys.add(page.path("data[0].key"));
            }
            cursor = page.path("page.next") == null ? null : "&cursor=" + page.path("page.next");
        }

        assertThat(keys).containsExactlyInAnyOrder("q1", "q2", "q3", "q4").startsWith("q1", "q3");
    }

    /** At that moment it was already July where the story is told, and still June where the newsroom is. */
    @Test
    void daysAreThoseOfTheNewsroom() {
        Map<String, Object> content = content("2016-06-30T20:30:00Z");
        content.put("timeZone", "Asia/Bishkek");
        WorkingCopy story = Editor.published("articles", content);

        assertThat(found(story, "&from=2016-07-01")).isEmpty();
        assertThat(found(story, "&to=2016-06-30")).containsExactly("q1");
    }

    @Test
    void whatIsKnownVaguelyCountsFromItsFirstMoment() {
        Map<String, Object> content = content("2016-07-01", "2016-07", "2016", "2016-06-30T23:59:59+03:00");
        content.put("timeZone", "Asia/Bishkek");
        WorkingCopy story = Editor.published("articles", content);

        assertThat(found(story, "")).containsExactly("q3", "q4", "q1", "q2");
        assertThat(found(story, "&from=2016-01-01&to=2016-01-01")).containsExactly("q3");
        assertThat(found(story, "&from=2016-06-30T21:00:00Z&to=2016-06-30T21:00:01Z"))
                .containsExactly("q1", "q2");
        assertThat(found(story, "&from=2016-06-30T21:00:01Z")).isEmpty();
    }

    @Test
    void withoutAMomentThePublicationCounts() {
        Map<String, Object> content = content(null, "2016-07-05");
        content.put("datePublished", "2016-07-05T10:00:00+03:00");
        WorkingCopy story = Editor.published("articles", content);
        String then = "&from=2016-07-05T07:00:00Z&to=2016-07-05T07:00:01Z";
        assertThat(found(story, "")).containsExactly("q2", "q1");
        assertThat(found(story, then)).containsExactly("q1");

        Editor.patch(story, Map.of("datePublished", "2016-07-04T10:00:00+03:00"));
        Editor.publish(story.version(2)).then().statusCode(200);

        assertThat(found(story, "")).containsExactly("q1", "q2");
        assertThat(found(story, then)).isEmpty();
    }

    @Test
    void publishingAgainChangesNothingHoweverFineTheMomentIs() {
        WorkingCopy story = said("2017-01-01T12:00:00.123456789+18:00");
        assertThat(found(story, "&from=2016-12-31T18:00:00.123456Z&to=2016-12-31T18:00:00.123457Z"))
                .containsExactly("q1");

        Editor.publish(story).then().statusCode(200).body("change", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-06-01T10:00:00Z", "0001-01-01T10:00:00Z", "9999-12-31T23:00:00-18:00", "0000"})
    void momentThatIsInNoYearOfTheCalendarIsRefused(String spokenAt) {
        Editor.create("articles", content(spokenAt))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/quotes/0/spokenAt"));
    }

    private static WorkingCopy said(String... spokenAt) {
        return Editor.published("articles", content(spokenAt));
    }

    /** A story with a quote for each moment, under the keys q1, q2 and so on. */
    private static Map<String, Object> content(@Nullable String... spokenAt) {
        List<Map<String, Object>> quotes = new ArrayList<>();
        for (String moment : spokenAt) {
            Map<String, Object> quote = new HashMap<>(Map.of("kind", "direct", "presentation", "card", "text", "Да."));
            quote.put("key", "q" + (quotes.size() + 1));
            quote.put("speaker", Map.of("label", "очевидец"));
            if (moment != null) {
                quote.put("spokenAt", moment);
            }
            quotes.add(quote);
        }
        Map<String, Object> content = Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика")));
        content.put("quotes", quotes);
        return content;
    }

    /** Their keys, the first that was said first. */
    private static List<String> found(WorkingCopy story, String range) {
        String dated = range.isEmpty() ? "" : "&dateField=dateSpoken";
        Response answer = given().get("/v1/quotes?sort=dateSpoken&article=" + story.id() + dated + range);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.path("data.key");
    }
}
