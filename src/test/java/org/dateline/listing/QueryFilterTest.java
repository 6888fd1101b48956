package org.dateline.listing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.dateline.testing.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class QueryFilterTest {

    @Test
    void whatIsLeftOutHasItsDefault() {
        assertThat(list("place=a").<Integer>path("limit")).isEqualTo(20);
        assertThat(list("limit=100&place=a,b&place=-c&open=true&order=newest&day=2026-03-09")
                        .statusCode())
                .isEqualTo(200);
        assertThat(list("place=%D0%BC").<String>path("place[0]")).isEqualTo("м");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "101",
                "1000000000",
                "abc",
                "9223372036854775808",
                "",
                "1.5",
                "0x10",
                "%2B5",
                "1e2",
                "٥",
                "2%00"
            })
    void aLimitIsANumberFromOneToAHundred(String limit) {
        Response response = list("limit=" + limit);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.<String>path("type")).isEqualTo("/problems/invalid-parameter");
        assertThat(response.<String>path("errors[0].pointer")).isEqualTo("?limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=1",
                "Limit=1",
                "LIMIT=1",
                "limit%00=1",
                "offset=1",
                "__proto__=1",
                "place.id=1",
                "place%5B%5D=a"
            })
    void anUnknownParameterIsRefusedAndTheKnownOnesAreNamed(String query) {
        Response response = list(query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.<String>path("type")).isEqualTo("/problems/unknown-parameter");
        assertThat(response.<String>path("detail")).contains("day, id, limit, open, order, place");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=1&limit=1, limit", "open=yes, open", "open=TRUE, open", "open=, open", "order=up, order",
        "order=NEWEST, order", "day=2026-02-30, day", "id=1, id", "id=1-1-1-1-1, id", "place=%00, place",
        "place=a%0Ab, place", "place=%FF, place", "place=%ED%A0%80, place", "day=, day"
    })
    void aValueThatDoesNotConvertIsRefusedUnderItsName(String query, String name) {
        Response response = list(query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.<String>path("type")).isEqualTo("/problems/invalid-parameter");
        assertThat(response.<String>path("errors[0].pointer")).isEqualTo("?" + name);
    }

    @Test
    void theAllowedValuesOfAnEnumerationAreNamed() {
        assertThat(list("order=up").<String>path("detail")).contains("newest, oldest");
    }

    @Test
    void writesTakeNoParametersThatTheyDoNotKnow() {
        Response response = given().contentType("application/json").body("{}").post("/test/lists?force=true");

        assertThat(response.<String>path("type")).isEqualTo("/problems/unknown-parameter");
    }

    private static Response list(String query) {
        return given().urlEncodingEnabled(false).get("/test/lists?" + query);
    }
}
