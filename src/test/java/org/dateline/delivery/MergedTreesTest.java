package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;

/** What hangs on places, topics and organizations when two of them turn out to be one. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class MergedTreesTest {

    @Test
    void storiesOfAPlaceBelongToWhatIsAboveTheSurvivor() {
        WorkingCopy oldRegion = Editor.published("places", Newsdesk.place("region"));
        WorkingCopy newRegion = Editor.published("places", Newsdesk.place("region"));
        WorkingCopy loser = Editor.published("places", place("country", oldRegion));
        WorkingCopy survivor = Editor.published("places", place("country", newRegion));
        WorkingCopy city = Editor.published("places", place("city", loser));
        String inCity = story(city);
        String inLoser = story(loser);
        String inBoth = story(loser, survivor);
        String inSurvivor = story(survivor);

        Editor.merge(loser, survivor).then().statusCode(200);

        for (String name : List.of(loser.slug(), loser.id().toString(), survivor.slug())) {
            assertThat(found("place=" + name)).containsExactlyInAnyOrder(inCity, inLoser, inBoth, inSurvivor);
            assertThat(found("rollup=false&place=" + name)).containsExactlyInAnyOrder(inLoser, inBoth, inSurvivor);
        }
        assertThat(found("place=" + newRegion.id())).containsExactlyInAnyOrder(inCity, inLoser, inBoth, inSurvivor);
        assertThat(found("place=" + oldRegion.id())).isEmpty();
        assertThat(given().get("/v1/articles/" + inBoth).<List<String>>path("places.id"))
                .containsExactly(survivor.id().toString());
        given().get("/v1/places/" + city.id())
                .then()
                .body(
                        "ancestors.id",
                        contains(survivor.id().toString(), newRegion.id().toString()));
        for (String name : List.of(loser.slug(), loser.id().toString(), survivor.slug())) {
            assertThat(given().get("/v1/places?parent=" + name).<List<String>>path("data.id"))
                    .containsExactly(city.id().toString());
            Response tree = given().get("/v1/places/tree?root=" + name);
            assertThat(tree.<List<String>>path("data.id"))
                    .containsExactly(survivor.id().toString());
            assertThat(tree.<List<String>>path("data[0].children.id"))
                    .containsExactly(city.id().toString());
        }
        Editor.withdraw(oldRegion).then().statusCode(200);
    }

    @Test
    void whatIsSaidOfEitherIsSaidOfTheSurvivor() {
        WorkingCopy survivor = Editor.published("places", Newsdesk.place("country"));
        WorkingCopy loser = Editor.published("places", Newsdesk.place("country"));
        WorkingCopy city = Editor.published("places", place("city", survivor));
        String direct = story(loser, city);
        WorkingCopy speaker = Editor.published("people", Newsdesk.named("Человек"));
        Map<String, Object> quote = new HashMap<>(Newsdesk.card("q1", speaker, "Да."));
        quote.put("place", loser.id());
        Map<String, Object> content = Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика")));
        content.put("places", List.of(Map.of("relation", "about", "place", survivor.id())));
        content.put("quotes", List.of(quote));
        WorkingCopy quoting = Editor.published("articles", content);

        Editor.merge(loser, survivor).then().statusCode(200);

        assertThat(found("rollup=false&place=" + survivor.id()))
                .as("linked directly to the one, by its city to the other")
                .containsExactlyInAnyOrder(direct, quoting.id().toString());
        assertThat(given().get("/v1/quotes?article=" + quoting.id()).<List<String>>path("data.place.id"))
                .as("shown in lists because of the one, in whole quotes because of the other")
                .containsExactly(survivor.id().toString());
    }

    @Test
    void membershipsGoOverToTheSurvivor() {
        WorkingCopy loser = Editor.published("places", Newsdesk.place("country"));
        WorkingCopy survivor = Editor.published("places", Newsdesk.place("country"));
        WorkingCopy city = Editor.published("places", place("city", loser));
        WorkingCopy ofLoser = group(loser);
        WorkingCopy ofSurvivor = group(survivor);
        String inCity = story(city);
        String inSurvivor = story(survivor);

        Editor.merge(loser, survivor).then().statusCode(200);

        for (WorkingCopy group : List.of(ofLoser, ofSurvivor)) {
            assertThat(found("placeGroup=" + group.id())).containsExactlyInAnyOrder(inCity, inSurvivor);
            given().get("/v1/place-groups/" + group.id())
                    .then()
                    .body("memberships.place.id", contains(survivor.id().toString()));
        }
        assertThat(given().get("/v1/place-groups?place=" + loser.slug()).<List<String>>path("data.id"))
                .containsExactlyInAnyOrder(
                        ofLoser.id().toString(), ofSurvivor.id().toString());
        assertThat(Editor.publish(ofLoser).<Object>path("changeNumber")).isNull();
        Editor.patch(ofLoser, Map.of("description", Map.of("ru", "Союз.")))
                .then()
                .statusCode(200);
        Editor.publish(ofLoser.version(2)).then().statusCode(200);
        assertThat(found("placeGroup=" + ofLoser.id())).containsExactlyInAnyOrder(inCity, inSurvivor);
    }

    @Test
    void storiesOfATopicBelongToWhatIsAboveTheSurvivor() {
        WorkingCopy broad = Editor.published("topics", Newsdesk.named("Политика"));
        WorkingCopy loser = Editor.published("topics", Newsdesk.named("Тема"));
        WorkingCopy survivor = Editor.published("topics", below(broad, Newsdesk.named("Тема")));
        WorkingCopy narrow = Editor.published("topics", below(loser, Newsdesk.named("Подтема")));
        String ofLoser = about("topic", loser);
        String ofNarrow = about("topic", narrow);

        Editor.merge(loser, survivor).then().statusCode(200);

        assertThat(found("topic=" + broad.id())).containsExactlyInAnyOrder(ofLoser, ofNarrow);
        assertThat(found("topic=" + loser.slug())).containsExactlyInAnyOrder(ofLoser, ofNarrow);
        given().get("/v1/topics/" + narrow.id())
                .then()
                .body("parent.id", org.hamcrest.Matchers.equalTo(survivor.id().toString()));
        given().get("/v1/topics?parent=" + loser.id())
                .then()
                .body("data.id", contains(narrow.id().toString()));
    }

    @Test
    void officesAndPartsOfAnOrganizationGoOverToTheSurvivor() {
        WorkingCopy loser = Editor.published("organizations", Newsdesk.named("Организация"));
        WorkingCopy survivor = Editor.published("organizations", Newsdesk.named("Организация"));
        WorkingCopy part = Editor.published("organizations", below(loser, Newsdesk.named("Отдел")));
        Map<String, Object> content = Newsdesk.office(true);
        content.put("organization", loser.id());
        WorkingCopy office = Editor.published("offices", content);
        WorkingCopy person = Editor.published("people", Newsdesk.person(office, "2020"));
        String story = about("organization", loser);

        Editor.merge(loser, survivor).then().statusCode(200);

        String id = survivor.id().toString();
        assertThat(given().get("/v1/offices/" + office.id())
                        .path("organization.id")
                        .toString())
                .isEqualTo(id);
        assertThat(given().get("/v1/people/" + person.id())
                        .path("tenures[0].organization.id")
                        .toString())
                .isEqualTo(id);
        assertThat(given().get("/v1/organizations/" + part.id())
                        .path("parent.id")
                        .toString())
                .isEqualTo(id);
        assertThat(given().get("/v1/offices?organization=" + loser.slug()).<List<String>>path("data.organization.id"))
                .containsExactly(id);
        assertThat(found("organization=" + loser.slug())).containsExactly(story);
        Editor.patch(office, Map.of("names", Map.of("ru", "Министр"))).then().statusCode(200);
        Editor.publish(office.version(2)).then().statusCode(200);
        assertThat(given().get("/v1/people/" + person.id())
                        .path("tenures[0].organization.id")
                        .toString())
                .isEqualTo(id);
    }

    @Test
    void nothingIsMergedIntoWhatIsBelowIt() {
        WorkingCopy top = Editor.published("places", Newsdesk.place("region"));
        WorkingCopy middle = Editor.published("places", place("country", top));
        WorkingCopy bottom = Editor.published("places", place("city", middle));

        for (WorkingCopy below : List.of(middle, bottom)) {
            Editor.merge(top, below).then().statusCode(422).body("errors.pointer", contains("/into"));
        }
        Editor.merge(bottom, top).then().statusCode(200);
    }

    @Test
    void whatReadersStillSeeBelowItTakesItsPlaceOnlyLater() {
        WorkingCopy top = Editor.published("places", Newsdesk.place("region"));
        WorkingCopy below = Editor.published("places", place("country", top));
        Map<String, Object> patch = new HashMap<>();
        patch.put("parent", null);
        Editor.patch(below, patch).then().statusCode(200);

        Editor.merge(top, below).then().statusCode(409).body("errors.pointer", contains("/into"));
        Editor.publish(below.version(2)).then().statusCode(200);
        Editor.merge(top, below).then().statusCode(200);
    }

    @Test
    void aSurvivorDoesNotMoveBelowWhatStandsForIt() {
        WorkingCopy survivor = Editor.published("places", Newsdesk.place("region"));
        WorkingCopy loser = Editor.published("places", Newsdesk.place("region"));
        WorkingCopy child = Editor.published("places", place("country", loser));
        Editor.merge(loser, survivor).then().statusCode(200);

        for (WorkingCopy parent : List.of(loser, child)) {
            Editor.patch(survivor, Map.of("parent", parent.id()))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/parent"));
        }
    }

    private static WorkingCopy group(WorkingCopy member) {
        Map<String, Object> content = Newsdesk.named("Союз");
        content.put("memberships", List.of(Map.of("place", member.id())));
        return Editor.published("place-groups", content);
    }

    private static Map<String, Object> place(String type, WorkingCopy parent) {
        return below(parent, Newsdesk.place(type));
    }

    private static Map<String, Object> below(WorkingCopy parent, Map<String, Object> content) {
        content.put("parent", parent.id());
        return content;
    }

    private static String story(WorkingCopy... places) {
        Map<String, Object> content = Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика")));
        content.put(
                "places",
                List.of(places).stream()
                        .map(place -> Map.of("relation", "about", "place", place.id()))
                        .toList());
        return Editor.published("articles", content).id().toString();
    }

    private static String about(String kind, WorkingCopy thing) {
        Map<String, Object> content = Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика")));
        content.put("mentions", List.of(Map.of("kind", kind, "id", thing.id())));
        return Editor.published("articles", content).id().toString();
    }

    private static List<String> found(String filter) {
        return given().get("/v1/articles?" + filter).path("data.id");
    }
}
