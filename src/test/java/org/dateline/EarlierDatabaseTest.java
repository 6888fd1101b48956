package org.dateline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.junit.jupiter.api.Test;

/** What an earlier Dateline has left is migrated at the start, read as before, and edited further. */
@QuarkusTest
@WithTestResource(
        value = DatabaseResource.class,
        initArgs = @ResourceArg(name = DatabaseResource.EARLIER, value = "true"))
class EarlierDatabaseTest {

    /** Of the quotes, the first that was said first. */
    private static final String[] KEYS = {"treaties", "anniversary", "agenda"};

    @Test
    void itsStoriesAreReadAsBefore() {
        given().get("/v1/articles/by-slug/peregovory-v-cholpon-ate")
                .then()
                .statusCode(200)
                .body("section.slug", equalTo("v-sodruzhestve"))
                .body("quotes", hasSize(3))
                .body("quotes[1].speaker.office.slug", equalTo("foreign-minister-of-russia"))
                .body("corrections", hasSize(0))
                .body("media", hasSize(0));
        given().get("/v1/articles?place=asia").then().body("data", hasSize(1));
        given().get("/v1/articles/by-slug/ministers-meet-in-cholpon-ata").then().statusCode(410);
    }

    @Test
    void itsPlacesStandForThoseOfTheWorld() {
        JsonPath story =
                given().get("/v1/articles/by-slug/peregovory-v-cholpon-ate").jsonPath();

        given().get("/v1/places/by-slug/bishkek")
                .then()
                .statusCode(200)
                .body("ancestors[0].id", equalTo(story.getString("dateline.place.id")))
                .body("ancestors.slug", contains("kyrgyzstan", "central-asia", "asia", "world"));
        given().get("/v1/articles?placeGroup=csto").then().body("data.id", hasItem(story.getString("id")));
        given().get("/v1/places?limit=100&type=world").then().body("data", hasSize(1));
    }

    /** One is of a month, one of an instant with an offset that PostgreSQL does not read, one of nobody knows when. */
    @Test
    void itsQuotesAreFoundByTheMomentOfEach() {
        String dated = "&dateField=dateSpoken&sort=dateSpoken&from=";
        for (String quotes : List.of("/v1/quotes?article=peregovory-v-cholpon-ate", "/v1/quotes?limit=3")) {
            given().get(quotes + dated + "2025-06-01").then().body("data.key", contains(KEYS));
            given().get(quotes + dated + "2025-05-31T21:00:01Z").then().body("data.key", contains(KEYS[1], KEYS[2]));
            given().get(quotes + dated + "2025-06-29T03:30:00Z&to=2025-06-29T14:15:00Z")
                    .then()
                    .body("data.key", contains(KEYS[1]));
            given().get(quotes + dated + "2025-06-29T14:15:00Z&to=2025-06-29T14:15:01Z")
                    .then()
                    .body("data.key", contains(KEYS[2]));
        }
    }

    @Test
    void itsWorkingCopiesAreEditedAndPublishedFurther() {
        itsQuotesAreFoundByTheMomentOfEach();
        JsonPath story =
                given().get("/v1/articles/by-slug/peregovory-v-cholpon-ate").jsonPath();
        WorkingCopy copy = new WorkingCopy("articles", story.getUUID("id"), 1);
        WorkingCopy group = Editor.published(
                "place-groups",
                Map.of(
                        "names",
                        Map.of("ru", "ОДКБ"),
                        "memberships",
                        List.of(Map.of("place", story.getUUID("places[0].id")))));

        given().get("/v1/articles?placeGroup=" + group.id()).then().body("data", hasSize(1));
        Editor.patch(copy, Map.of("kicker", "Дипломатия")).then().statusCode(200);
        Editor.publish(copy.version(2)).then().statusCode(200);
        Editor.trash(copy).then().statusCode(412).body("changed", contains("/kicker"));

        JsonPath after = given().get("/v1/articles/" + copy.id()).jsonPath();
        assertThat(after.getString("kicker")).isEqualTo("Дипломатия");
        assertThat(after.getList("quotes.id")).isEqualTo(story.getList("quotes.id"));
    }
}
