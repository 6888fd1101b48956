package org.dateline.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.junit.jupiter.api.Test;

/** Past REST Assured, which compares with the contract: nothing here is in it. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RequestDurationsTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI server;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void requestsCountUnderTheTemplateOfTheirRoute() throws Exception {
        String series = "http_server_requests_seconds_count{method=\"GET\",status=\"404\",uri=\"/v1/articles/{id}\"} ";
        double before = count(series);

        ask("GET", "/v1/articles/" + UUID.randomUUID());
        ask("GET", "/v1/articles/" + UUID.randomUUID());

        assertThat(count(series)).isEqualTo(before + 2);
    }

    @Test
    void refusedRequestsCountUnderTheirRouteToo() throws Exception {
        String parameter = "http_server_requests_seconds_count{method=\"GET\",status=\"400\",uri=\"/v1/people\"} ";
        String token =
                "http_server_requests_seconds_count{method=\"GET\",status=\"401\",uri=\"/manage/v1/people/{id}\"} ";
        double parameters = count(parameter);
        double tokens = count(token);

        ask("GET", "/v1/people?colour=red");
        ask("GET", "/manage/v1/people/" + UUID.randomUUID());

        assertThat(count(parameter)).isEqualTo(parameters + 1);
        assertThat(count(token)).isEqualTo(tokens + 1);
    }

    @Test
    void noClientMakesANewSeries() throws Exception {
        String word = "w" + UUID.randomUUID();
        for (String path : List.of("/", "/v1/", "/manage/v1/", "/problems/", "/v1/articles/x/", "/v1/openapi/")) {
            ask("GET", path + word);
            ask("OPTIONS", path + word, "Access-Control-Request-Method", "GET");
            ask("M" + word.toUpperCase(Locale.ROOT), path);
        }
        ask("GET", "/v1/articles?" + word + "=1");

        assertThat(scrape()).contains("uri=\"unknown\"").doesNotContainIgnoringCase(word);
    }

    private void ask(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).method(method, BodyPublishers.noBody());
        http.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.discarding());
    }

    private double count(String series) throws IOException, InterruptedException {
        return scrape().lines()
                .filter(line -> line.startsWith(series))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length())))
                .findFirst()
                .orElse(0);
    }

    private String scrape() throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                .body();
    }
}
