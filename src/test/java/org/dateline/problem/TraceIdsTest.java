package org.dateline.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TraceIdsTest {

    @Test
    void eachRequestHasOneOfItsOwn() {
        String one = traceId("");
        String other = traceId("");

        assertThat(List.of(one, other)).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{32}"));
    }

    @Test
    void aTraceThatSomebodyBeganGoesOn() {
        assertThat(traceId("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"))
                .isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(traceId("cc-1af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-what-will-be"))
                .isEqualTo("1af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void whatIsNoTraceIsIgnored() {
        List.of(
                        "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                        "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                        "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                        "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                        "00-0af7651916cd43dd-b7ad6b7169203331-01",
                        "'; DROP TABLE trace")
                .forEach(header -> assertThat(traceId(header))
                        .as(header)
                        .matches("[0-9a-f]{32}")
                        .isNotIn("0af7651916cd43dd8448eb211c80319c", "0".repeat(32)));
    }

    private static String traceId(String traceParent) {
        return (traceParent.isEmpty() ? given() : given().header("traceparent", traceParent))
                .get("/v1/articles/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .path("traceId");
    }
}
