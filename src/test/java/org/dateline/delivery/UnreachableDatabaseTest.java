package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.NobodyListens;
import org.junit.jupiter.api.Test;

/** What readers are told while their database is away. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@TestProfile(NobodyListens.class)
class UnreachableDatabaseTest {

    @Test
    void answerIsAProblemWithinFiveSeconds() {
        for (String path : List.of("articles", "articles/" + UUID.randomUUID(), "people?office=minister")) {
            Response answer = given().urlEncodingEnabled(false).get("/v1/" + path);

            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.contentType()).as(path).isEqualTo("application/problem+json");
            assertThat(answer.header("Retry-After")).as(path).isNotNull();
            assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
            assertThat(answer.time()).as(path).isLessThan(5_000);
        }
    }
}
