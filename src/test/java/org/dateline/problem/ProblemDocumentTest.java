package org.dateline.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ProblemDocumentTest {

    @Test
    void aProblemCarriesItsErrorsMembersAndHeaders() {
        Response response = Requests.problem(Requests.get("/test/failures/problem"), ProblemType.NOT_READY);

        assertThat(response.<Integer>path("currentVersion")).isEqualTo(5);
        assertThat(response.header("Retry-After")).isEqualTo("1");
        assertThat(Requests.pointers(response)).containsExactly("/headline");
        assertThat(response.<String>path("instance")).isEqualTo("/test/failures/problem");
    }

    @ParameterizedTest
    @CsvSource({
        "illegal, INTERNAL",
        "error, INTERNAL",
        "lock, PRECONDITION_FAILED",
        "pool, UNAVAILABLE",
        "nothing, NOT_FOUND",
        "query/x, NOT_FOUND",
        "not-allowed, METHOD_NOT_ALLOWED",
        "sql/23505, CONFLICT",
        "sql/08006, UNAVAILABLE",
        "sql/42P01, INTERNAL"
    })
    void everyFailureIsAProblemDocument(String path, ProblemType type) {
        Response response = Requests.problem(Requests.get("/test/failures/" + path), type);

        assertThat(response.header("Retry-After") != null).isEqualTo(type == ProblemType.UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1", "/v1/nothing", "/q/nothing", "/nothing", "/a%00b", "/problems/%00", "/..%2f", "/;a=b"})
    void anAddressThatDoesNotExistIsNotFound(String path) {
        Requests.problem(Requests.get(path), ProblemType.NOT_FOUND);
    }

    @Test
    void anUnknownMethodIsToldTheKnownOnes() {
        Response response = Requests.problem(given().delete("/test/failures/rows/x"), ProblemType.METHOD_NOT_ALLOWED);

        assertThat(response.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, PUT");
        Requests.problem(given().request("FOO", "/problems"), ProblemType.METHOD_NOT_ALLOWED);
    }

    @Test
    void whatNobodyCanGiveIsNotAcceptable() {
        Requests.problem(given().accept("text/csv").get("/problems"), ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    void aBrowserIsToldThatThereIsNoSuchType() {
        Requests.problem(given().accept("text/html").get("/problems/nope"), ProblemType.NOT_FOUND);
    }

    @Test
    void headHasTheStatusWithoutTheBody() {
        Response response = given().head("/problems/nope");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.contentType()).isEqualTo(ProblemDocument.MEDIA_TYPE);
        assertThat(response.asString()).isEmpty();
    }

    @Test
    void aProblemRollsTheTransactionBack() {
        String table = "t" + UUID.randomUUID().toString().replace("-", "");

        Response refused = given().contentType(ContentType.JSON).body("{}").put("/test/failures/rows/" + table);

        Requests.problem(refused, ProblemType.CONFLICT);
        assertThat(Requests.get("/test/failures/rows/" + table).<Boolean>path("exists"))
                .isFalse();
    }

    @Test
    void aConstraintThatBreaksAtCommitIsAConflict() {
        String table = "t" + UUID.randomUUID().toString().replace("-", "");

        Response refused = given().contentType(ContentType.JSON).body("{}").put("/test/failures/deferred/" + table);

        Requests.problem(refused, ProblemType.CONFLICT);
    }

    @Test
    void everyTypeIsDocumentedUnderItsOwnAddress() {
        List<String> types = Requests.get("/problems").path("data.type");

        assertThat(types)
                .containsExactlyElementsOf(Arrays.stream(ProblemType.values())
                        .map(ProblemType::path)
                        .toList());
        assertThat(types).allSatisfy(type -> {
            Response page = Requests.get(type);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.<String>path("type")).isEqualTo(type);
            assertThat(page.<String>path("description")).isNotBlank();
        });
        Requests.problem(Requests.get("/problems/nope"), ProblemType.NOT_FOUND);
    }
}
