package org.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.HandedOut;
import org.dateline.testing.Issued;
import org.dateline.testing.StubIssuer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What callers, logs and metrics are told while something is wrong. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@WithTestResource(StubIssuer.class)
@Tag("T2")
class SecretsTest {

    private static final String ME = "/manage/v1/me";
    private static final int POOL = 8;

    @Inject
    AgroalDataSource owner;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void whileTheDatabaseIsAwayNobodyIsThrownOut() throws Exception {
        HandedOut token = HandedOut.role("editor");
        String session = Issued.to("editor").token();
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < POOL; i++) {
                all.add(owner.getConnection());
            }
            for (Response answer :
                    List.of(token.asking().get(ME), HandedOut.asking(session).get(ME))) {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.contentType()).isEqualTo("application/problem+json");
                assertThat(answer.header("Retry-After")).isNotNull();
            }
            assertThat(Editor.asking().get(ME).statusCode()).isEqualTo(200);
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
        assertThat(token.asking().get(ME).statusCode()).isEqualTo(200);
    }

    @Test
    void noTokenIsInALogAProblemOrAMetric() throws Exception {
        HandedOut token = HandedOut.role("author");
        String session = Issued.to("editor").token();
        Recorder recorder = new Recorder();
        Logger root = Logger.getLogger("");
        root.addHandler(recorder);
        List<String> answers = new ArrayList<>();
        try {
            for (String secret : List.of(token.secret(), session, token.secret() + "x", session + "x")) {
                for (String path : List.of(ME, "/manage/v1/audit", "/manage/v1/nothing", "/manage/v1/topics?x=1")) {
                    Response answer = HandedOut.asking(secret)
                            .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                            .get(path);
                    answers.add(answer.asString() + answer.headers());
                }
            }
        } finally {
            root.removeHandler(recorder);
        }
        String measured = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                .body();

        String end = session.substring(session.length() - 40);
        String tail = token.secret().substring(token.secret().length() - 40);
        assertThat(answers).hasSize(16).allSatisfy(answer -> assertThat(answer).doesNotContain(tail, end));
        assertThat(recorder.lines).allSatisfy(line -> assertThat(line).doesNotContain(tail, end));
        assertThat(measured).contains("http_server_requests").doesNotContain(tail, end, token.prefix());
    }

    private static final class Recorder extends Handler {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        private Recorder() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage() + Arrays.toString(line.getParameters()) + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
