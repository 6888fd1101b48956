package org.dateline.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.dateline.testing.DatabaseResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PostgreSQL refuses comes out as the client's fault or as a pause, and in our words. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PostgresTest {

    @ParameterizedTest
    @CsvSource({
        "22001, UNPROCESSABLE",
        "22003, UNPROCESSABLE",
        "22007, UNPROCESSABLE",
        "22008, UNPROCESSABLE",
        "22012, UNPROCESSABLE",
        "22021, UNPROCESSABLE",
        "22P02, UNPROCESSABLE",
        "22P05, UNPROCESSABLE",
        "23503, CONFLICT",
        "23505, CONFLICT",
        "23514, UNPROCESSABLE",
        "23P01, CONFLICT",
        "25006, UNAVAILABLE",
        "40001, CONFLICT",
        "40P01, CONFLICT",
        "55P03, CONFLICT",
        "54000, UNPROCESSABLE",
        "54001, UNPROCESSABLE",
        "57014, UNAVAILABLE",
        "53300, UNAVAILABLE",
        "08000, UNAVAILABLE",
        "08006, UNAVAILABLE",
        "08P01, UNAVAILABLE",
        "57P01, UNAVAILABLE",
        "57P02, UNAVAILABLE",
        "57P03, UNAVAILABLE",
        "23502, INTERNAL",
        "42P01, INTERNAL"
    })
    void everyStateHasItsAnswer(String state, ProblemType type) {
        Response answer = Requests.problem(given().post("/test/postgres/" + state), type);

        assertThat(answer.asString()).doesNotContain("ERROR", "pg_", "SELECT");
        assertThat(answer.<String>path("detail")).doesNotContain(state);
        assertThat(answer.header("Retry-After") != null)
                .isEqualTo(type == ProblemType.UNAVAILABLE || state.matches("40.*|55P03"));
        assertThat(given().get("/v1/articles").statusCode()).as("the next one").isEqualTo(200);
    }
}
