package org.dateline.manage.reference;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.dateline.testing.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped files, as a newcomer finds them loaded. */
@QuarkusTest
@WithTestResource(
        value = DatabaseResource.class,
        initArgs = @ResourceArg(name = DatabaseResource.DEMONSTRATION, value = "true"))
class WorldTest {

    private static final String STORY = "peregovory-v-cholpon-ate";

    @Inject
    ReferenceLoader loader;

    @Test
    void everythingIsThereAfterTheStart() {
        ReferenceProgress again = new ReferenceProgress(ReferenceFile.world());

        assertThat(loader.step(ReferenceFile.world(), again)).isFalse();
        for (ReferenceEntry entry : ReferenceFile.world().entries().values()) {
            given().get("/v1/" + entry.kind().plural() + "/" + entry.id())
                    .then()
                    .statusCode(200)
                    .body("slug", equalTo(entry.text("slug")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"asia", "central-asia", "kyrgyzstan", "issyk-kul-region", "cholpon-ata", "world"})
    void thePlacesAroundAStoryFindIt(String place) {
        given().get("/v1/articles?place={place}&limit=100", place)
                .then()
                .statusCode(200)
                .body("data.slug", hasItem(STORY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cis", "csto", "eaeu", "sco"})
    void theGroupsThatACountryBelongedToOnTheDayFindItsStories(String group) {
        given().get("/v1/articles?placeGroup={group}&limit=100", group)
                .then()
                .statusCode(200)
                .body("data.slug", hasItem(STORY));
    }

    @Test
    void theTreeHoldsTheWholeWorld() {
        given().get("/v1/places/tree").then().statusCode(200).body("data.slug", hasItem("world"));
    }

    @Test
    void theDemonstrationHasTheSameIdsEverywhere() {
        for (ReferenceEntry entry :
                ReferenceFile.demonstration("https://news.example").entries().values()) {
            given().get("/v1/" + entry.kind().plural() + "/" + entry.id())
                    .then()
                    .statusCode(entry.isDraft() ? 404 : 200);
            if (entry.isDraft()) {
                continue;
            }
            entry.quotes()
                    .forEach((key, quote) -> given().get("/v1/quotes/" + quote)
                            .then()
                            .statusCode(200)
                            .body("key", equalTo(key)));
        }
    }
}
