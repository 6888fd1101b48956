package org.dateline.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.RawAnswer;
import org.dateline.testing.RawClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RequestHeadsTest {

    @TestHTTPResource
    URL server;

    private RawClient client;

    @BeforeEach
    void connect() throws URISyntaxException {
        client = new RawClient(server.toURI());
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 20_000, 60_000})
    void anAddressThatIsTooLongIsTold(int length) throws IOException {
        String start = "/v1/articles?place=";

        RawAnswer fits =
                client.send("GET " + start + "a".repeat(RequestHeads.MAX_ADDRESS_BYTES - start.length()) + " HTTP/1.1");
        RawAnswer answer = client.send("GET " + start + "a".repeat(length + 200) + " HTTP/1.1");

        assertThat(fits.status()).isEqualTo(400);
        refused(answer, ProblemType.URI_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(ints = {16_400, 20_000, 60_000})
    void headersThatAreTooLargeAreTold(int length) throws IOException {
        refused(client.send("GET /v1/articles HTTP/1.1", "X-A: " + "a".repeat(length)), ProblemType.HEADERS_TOO_LARGE);
        refused(
                client.send("POST /manage/v1/topics HTTP/1.1", "Authorization: Bearer " + "a".repeat(length)),
                ProblemType.HEADERS_TOO_LARGE);
        assertThat(client.send("GET /v1/articles HTTP/1.1", "X-A: " + "a".repeat(16_000))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void beyondThatTheServerHangsUp() {
        assertThat(client.send("GET /" + "a".repeat(70_000) + " HTTP/1.1").status())
                .isEqualTo(414);
        assertThat(client.send("GET / HTTP/1.1", "X-A: " + "a".repeat(70_000)).status())
                .isEqualTo(431);
    }

    private static void refused(RawAnswer answer, ProblemType type) throws IOException {
        assertThat(answer.status()).isEqualTo(type.status());
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(new ObjectMapper().readTree(answer.body()).path("type").asText())
                .isEqualTo("/problems/" + type.slug());
    }
}
