package org.dateline.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.NobodyListens;
import org.junit.jupiter.api.Test;

/** While the editors' database is there, and the readers' has never been. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@TestProfile(NobodyListens.class)
class HealthTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @TestHTTPResource(value = "/health/", management = true)
    URI health;

    @Test
    void itIsAliveAndNotReadyYet() throws Exception {
        assertThat(ask("live").statusCode()).isEqualTo(200);
        assertThat(ask("ready").statusCode()).isEqualTo(503);
    }

    @Test
    void theGroupTellsWhichHalfIsWithoutItsDatabase() throws Exception {
        HttpResponse<String> answer = ask("group/database");

        assertThat(answer.statusCode()).isEqualTo(503);
        JsonNode data = new ObjectMapper()
                .readTree(answer.body())
                .required("checks")
                .required(0)
                .required("data");
        assertThat(data.required("owner").asText()).isEqualTo("reached");
        assertThat(data.required("readers").asText()).isEqualTo("not reached");
    }

    @Test
    void pagesInABrowserAreRefused() throws Exception {
        HttpResponse<String> answer = ask("live", "Origin", "https://example.org");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEmpty();
    }

    private HttpResponse<String> ask(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(health.resolve(path));
        return http.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }
}
