package org.dateline.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.HeldSlug;
import org.dateline.testing.Keyed;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class UnknownOutcomesTest {

    private static final int CUTS = 20;

    @Inject
    AgroalDataSource owner;

    @TestHTTPResource("/")
    URL server;

    @Test
    void whoAsksAgainTooSoonIsToldSoAtOnce() throws Exception {
        String key = Keyed.key();
        Map<String, Object> content = withSlug();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Response> first;
            try (HeldSlug slug = new HeldSlug(owner, "section", (String) content.get("slug"))) {
                first = other.submit(() -> Keyed.create(key, "sections", content));
                slug.awaitAnother();

                Keyed.create(key, "sections", content)
                        .then()
                        .statusCode(409)
                        .header("Retry-After", "1")
                        .body("type", equalTo("/problems/idempotency-key-in-use"));
                Keyed.create(Keyed.key(), "sections", Newsdesk.named("Другая"))
                        .then()
                        .statusCode(201);
            }

            assertThat(first.get().statusCode()).isEqualTo(201);
            assertThat(Keyed.create(key, "sections", content).asByteArray())
                    .isEqualTo(first.get().asByteArray());
        } finally {
            other.shutdown();
        }
    }

    @Test
    void whatNobodyWaitedForAnyMoreIsAnsweredWhenItIsAskedForAgain() throws Exception {
        String key = Keyed.key();
        Map<String, Object> content = withSlug();

        try (HeldSlug slug = new HeldSlug(owner, "section", (String) content.get("slug"))) {
            Socket connection = send(key, content);
            slug.awaitAnother();
            connection.close();
        }

        Keyed.createAtLast(key, "sections", content)
                .then()
                .statusCode(201)
                .header(Keyed.REPLAYED, "true")
                .body("lifecycle.slug", equalTo(content.get("slug")));
    }

    @Test
    void aConnectionThatIsCutAtAnyMomentLeavesOneDocumentAfterARepetition() throws Exception {
        List<Map<String, Object>> contents = IntStream.range(0, CUTS)
                .mapToObj(cut -> Newsdesk.named("Рубрика"))
                .toList();
        List<String> keys = contents.stream().map(content -> Keyed.key()).toList();

        for (int i = 0; i < CUTS; i++) {
            try (Socket connection = send(keys.get(i), contents.get(i))) {
                // The end comes as a reset, at some point of the work on the request.
                connection.setSoLinger(true, 0);
                Editor.asking()
                        .get("/manage/v1/sections?limit=" + (1 + 5 * i))
                        .then()
                        .statusCode(200);
            }
        }

        for (int i = 0; i < CUTS; i++) {
            String id = Keyed.createAtLast(keys.get(i), "sections", contents.get(i))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            assertThat(sectionsNamedLike(contents.get(i))).containsExactly(id);
        }
    }

    @Test
    void ofManyEqualRequestsAtOnceOneActs() throws Exception {
        int senders = 8;
        ExecutorService threads = Executors.newFixedThreadPool(senders);
        try {
            for (int round = 0; round < 10; round++) {
                String key = Keyed.key();
                Map<String, Object> content = Newsdesk.named("Рубрика");

                List<Future<Response>> answers = threads.invokeAll(IntStream.range(0, senders)
                        .<Callable<Response>>mapToObj(sender -> () -> Keyed.createAtLast(key, "sections", content))
                        .toList());

                int acted = 0;
                for (Future<Response> answer : answers) {
                    assertThat(answer.get().statusCode()).isEqualTo(201);
                    assertThat(answer.get().asString())
                            .isEqualTo(answers.get(0).get().asString());
                    acted += answer.get().header(Keyed.REPLAYED) == null ? 1 : 0;
                }
                assertThat(acted).isEqualTo(1);
                assertThat(sectionsNamedLike(content)).hasSize(1);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Map<String, Object> withSlug() {
        Map<String, Object> content = Newsdesk.named("Рубрика");
        content.put("slug", "rubrika-" + UUID.randomUUID());
        return content;
    }

    /** The whole request, on a connection whose answer nobody has read yet. */
    private Socket send(String key, Map<String, Object> content) throws IOException {
        byte[] body = new ObjectMapper().writeValueAsBytes(content);
        String head = String.join(
                "\r\n",
                "POST /manage/v1/sections HTTP/1.1",
                "Host: dateline",
                "Authorization: Bearer " + TestDatabase.ADMIN_TOKEN,
                "Content-Type: application/json; charset=UTF-8",
                "Idempotency-Key: " + key,
                "Content-Length: " + body.length,
                "",
                "");
        Socket connection = new Socket(server.getHost(), server.getPort());
        connection.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        connection.getOutputStream().write(body);
        connection.getOutputStream().flush();
        return connection;
    }

    private static List<String> sectionsNamedLike(Map<String, Object> content) {
        return Editor.asking()
                .queryParam("title", ((Map<?, ?>) content.get("names")).get("ru"))
                .get("/manage/v1/sections")
                .path("data.id");
    }
}
