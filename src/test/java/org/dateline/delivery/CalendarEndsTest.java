package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Programmes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schedules of days so far away that their ends have a year of five digits. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CalendarEndsTest {

    @ParameterizedTest
    @CsvSource({
        "date=9999-12-31, ?date",
        "date=0001-01-01, ?date",
        "from=9999-12-31, ?from",
        "from=9999-12-31T12:00:00Z, ?from",
        "from=9999-12-31&date=9999-12-31, ?date",
        "to=0001-01-01, ?to"
    })
    void whatEndsWhereNoYearIsWrittenIsRefusedByItsName(String query, String pointer) {
        given().urlEncodingEnabled(false)
                .get(schedule() + query)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"date=9999-12-29", "from=9999-12-29", "date=0001-01-03", "from=9999-12-22&to=9999-12-29"})
    void whatEndsBeforeIsAnswered(String query) {
        given().get(schedule() + query).then().statusCode(200).body(not(containsString("10000-")));
    }

    private static String schedule() {
        return "/v1/channels/"
                + Programmes.onPublicChannel("America/Los_Angeles").channel().id() + "/schedule?";
    }
}
