package org.dateline.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.dateline.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators see of the packaged application, with all options on. */
class OperationsIT {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path directory;

    private static TraceReceiver traces;
    private static PackagedApplication application;

    @BeforeAll
    static void start() throws Exception {
        assumeThat(PackagedApplication.JAR)
                .as("the packaged application; mvn package makes it")
                .exists();
        // As root, the server is another user, who has to get in.
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        traces = new TraceReceiver();
        application = PackagedApplication.in(
                directory,
                Map.of(
                        "DATELINE_OTEL_ENDPOINT", traces.address().toString(),
                        "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "200ms",
                        "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true"));
        application.awaitReady(START);
    }

    @AfterAll
    static void stop() {
        if (application != null) {
            application.close();
        }
        if (traces != null) {
            traces.close();
        }
    }

    @Test
    void healthAndMetricsAreNotOnThePublicPort() throws Exception {
        for (String path : List.of("/q/health", "/q/health/ready", "/q/health/live", "/q/metrics")) {
            assertThat(application.client().operations(path).statusCode())
                    .as(path)
                    .isEqualTo(200);
            assertThat(application.client().status(path)).as(path).isEqualTo(404);
        }
    }

    @Test
    void metricsTellOfPoolsChangesAndTheEmbeddedServer() throws Exception {
        long before = (long) metric("dateline_change_number");

        application.client().publishedSection();
        Waiting.until("the change counts", SOON, () -> metric("dateline_change_number") == before + 1);

        assertThat(metric("dateline_embedded_up")).isEqualTo(1);
        assertThat(metric("dateline_database_up{half=\"delivery\"}")).isEqualTo(1);
        assertThat(metric("agroal_available_count{datasource=\"default\"}")).isNotNegative();
        assertThat(metric("agroal_awaiting_count{datasource=\"delivery\"}")).isNotNegative();
    }

    @Test
    void spansOfRequestsAndTheirStatementsArriveWithoutSecretsAndValues() throws Exception {
        String trace = UUID.randomUUID().toString().replace("-", "");
        String value = "v" + UUID.randomUUID();

        application
                .client()
                .get("/v1/articles/by-slug/" + value, "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
        application.client().publishedSection();

        // They come in batches, those of the statements before that of their request.
        Waiting.until("the span of the route", SOON, () -> traces.has("/v1/articles/by-slug/{slug}"));
        Waiting.until("the span of a statement", SOON, () -> traces.has("delivery.document"));
        assertThat(traces.spansOf(trace)).isGreaterThanOrEqualTo(2);
        assertThat(traces.has(TestDatabase.ADMIN_TOKEN)).as("the token").isFalse();
        assertThat(traces.has("'" + value)).as("a value in a statement").isFalse();
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(application.data().resolve("passwords"))) {
            passwords.load(reader);
        }
        assertThat(passwords.stringPropertyNames())
                .isNotEmpty()
                .noneMatch(name -> traces.has(passwords.getProperty(name)));
    }

    @Test
    void aLostDatabaseShowsInItsGroupInTheLogAndInTheMetricsAndNotInReadiness() throws Exception {
        String trace = UUID.randomUUID().toString().replace("-", "");
        double restarts = metric("dateline_embedded_restarts_total");
        NewsroomClient client = application.client();

        application.freezeServer();
        HttpResponse<String> answer = client.get("/v1/articles", "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
        HttpResponse<String> group = client.operations("/q/health/group/database");
        boolean ready = client.isReady();
        double up = metric("dateline_database_up{half=\"delivery\"}");
        application.killServer();
        Waiting.until("the restart counts", SOON, () -> metric("dateline_embedded_restarts_total") == restarts + 1);
        Waiting.until(
                "the database is reached again",
                SOON,
                () -> client.operations("/q/health/group/database").statusCode() == 200);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(JSON.readTree(answer.body()).required("traceId").asText()).isEqualTo(trace);
        assertThat(logged(trace)).anySatisfy(line -> {
            assertThat(line.required("level").asText()).isEqualTo("WARN");
            assertThat(line.required("message").asText()).startsWith("/v1/articles: ");
        });
        assertThat(group.statusCode()).isEqualTo(503);
        assertThat(up).isZero();
        assertThat(ready).isTrue();
    }

    private static double metric(String series) throws IOException, InterruptedException {
        return application
                .client()
                .operations("/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + series));
    }

    /** The lines about a request, each a JSON object. */
    private static List<JsonNode> logged(String traceId) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : application.lines()) {
            if (line.startsWith("{")) {
                JsonNode parsed = JSON.readTree(line);
                if (parsed.path("mdc").path("traceId").asText().equals(traceId)) {
                    lines.add(parsed);
                }
            }
        }
        return lines;
    }
}
