package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;

/** Quotes are found by what their story is now, though nobody has touched their words. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class QuotesOfStoryTest {

    @Test
    void sectionsPlacesGroupsAndTopicsAreThoseOfTheStoryNow() {
        List<WorkingCopy> before = surroundings();
        List<WorkingCopy> after = surroundings();
        WorkingCopy speaker = Editor.published("people", Newsdesk.named("Человек"));
        Map<String, Object> content = Newsdesk.article(before.get(0));
        content.put("quotes", List.of(Newsdesk.card("q1", speaker, "Да.")));
        content.putAll(filedUnder(before));
        WorkingCopy story = Editor.published("articles", content);
        String quote = given().get("/v1/articles/" + story.id()).path("quotes[0].id");
        assertIsFoundBy(before, quote);

        Editor.patch(story, filedUnder(after)).then().statusCode(200);
        Editor.publish(story.version(2)).then().statusCode(200);

        assertIsFoundBy(after, quote);
        assertThat(before).allSatisfy(each -> assertThat(found(each)).isEmpty());
        assertThat(ids("speaker=" + speaker.id())).containsExactly(quote);
    }

    /** A section, a place, a group with that place, and a topic. */
    private static List<WorkingCopy> surroundings() {
        WorkingCopy place = Editor.published("places", Newsdesk.place("landmark"));
        Map<String, Object> group = Newsdesk.named("Союз");
        group.put("memberships", List.of(Map.of("place", place.id())));
        return List.of(
                Editor.published("sections", Newsdesk.named("Рубрика")),
                place,
                Editor.published("place-groups", group),
                Editor.published("topics", Newsdesk.named("Тема")));
    }

    private static Map<String, Object> filedUnder(List<WorkingCopy> surroundings) {
        return Map.of(
                "section",
                surroundings.get(0).id(),
                "places",
                List.of(Map.of("relation", "about", "place", surroundings.get(1).id())),
                "mentions",
                List.of(Map.of("kind", "topic", "id", surroundings.get(3).id())));
    }

    private static void assertIsFoundBy(List<WorkingCopy> surroundings, String quote) {
        assertThat(surroundings).allSatisfy(each -> assertThat(found(each)).containsExactly(quote));
    }

    private static List<String> found(WorkingCopy by) {
        Map<String, String> filters =
                Map.of("sections", "section", "places", "place", "place-groups", "placeGroup", "topics", "topic");
        return ids(filters.get(by.kind()) + "=" + by.id());
    }

    private static List<String> ids(String filter) {
        return given().get("/v1/quotes?" + filter).path("data.id");
    }
}
