package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.dateline.kernel.UuidV7;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Known;
import org.dateline.testing.PublicWorld;
import org.dateline.testing.Story;
import org.junit.jupiter.api.Test;

/** The headers of public answers, and answers to conditional requests. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PublicAnswersTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    PublicWorld world;

    @TestHTTPResource
    URI server;

    @Test
    void answerTellsCachesWhatTheyNeed() {
        Known section = world.section("Мир", null);
        Known story = world.story(section).language("ky").publish();

        Response item = given().get("/v1/articles/" + story.id());
        Response list = given().get("/v1/articles?section=" + section.slug());

        assertThat(item.header("ETag")).matches("\"[A-Za-z0-9_-]{22}(-gzip)?\"");
        assertThat(item.header("Cache-Control")).isEqualTo("public, max-age=10, stale-while-revalidate=60");
        assertThat(item.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(item.header("Content-Language")).isEqualTo("ky");
        assertThat(item.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(item.header("Surrogate-Key").split(" "))
                .contains(story.id().toString(), section.id().toString());
        assertThat(item.header("Last-Modified")).endsWith("GMT");
        assertThat(list.header("Last-Modified")).isNull();
        assertThat(list.header("Surrogate-Key").split(" "))
                .contains("articles", story.id().toString());
        assertThat(list.header("Content-Language")).isEqualTo("ky");
        assertThat(given().get("/v1/sections/" + section.id()).header("Content-Language"))
                .isEqualTo("ru");
    }

    @Test
    void sameBytesAreNotSentAgain() {
        Known story = world.story(world.section("Мир", null)).publish();
        String address = "/v1/articles/" + story.id();
        String tag = given().get(address).header("ETag");

        for (String condition : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            Response answer = given().header("If-None-Match", condition).get(address);
            assertThat(answer.statusCode()).as(condition).isEqualTo(304);
            assertThat(answer.asByteArray()).isEmpty();
            assertThat(answer.header("ETag")).isEqualTo(tag);
            assertThat(answer.header("Cache-Control")).isNotNull();
            assertThat(answer.header("Vary")).isEqualTo("Accept-Encoding");
            assertThat(answer.header("Content-Length")).isIn(null, "0");
        }
        assertThat(given().header("If-None-Match", "\"other\"").get(address).statusCode())
                .isEqualTo(200);
    }

    @Test
    void tagChangesWithWhatIsExpanded() {
        Known place = world.place("Фрунзе", "city", null);
        Known story = world.story(world.section("Мир", null)).place(place).publish();
        Response before = given().get("/v1/articles/" + story.id());

        world.place(place, "Бишкек", "city", null);
        Response after = given().header("If-None-Match", before.header("ETag")).get("/v1/articles/" + story.id());

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.path("places[0].name").toString()).isEqualTo("Бишкек");
        assertThat(after.header("Last-Modified")).isGreaterThanOrEqualTo(before.header("Last-Modified"));
    }

    @Test
    void aDateAloneKeepsNothingAlive() {
        Known section = world.section("Мир", null);
        Known vanishing = world.story(section).publish();
        Known story = world.story(section).related(vanishing.id()).publish();
        String address = "/v1/articles/" + story.id();
        String modified = given().get(address).header("Last-Modified");

        world.withdraw(vanishing);

        given().header("If-Modified-Since", modified)
                .get(address)
                .then()
                .statusCode(200)
                .body("related", hasSize(0));
    }

    @Test
    void headIsGetWithoutABody() throws Exception {
        Known story = world.story(world.section("Мир", null)).publish();
        String address = "/v1/articles/" + story.id();

        HttpResponse<byte[]> get = send("GET", address, Map.of());
        HttpResponse<byte[]> head = send("HEAD", address, Map.of());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().map()).isEqualTo(get.headers().map());
        assertThat(head.headers().firstValue("content-length")).hasValue(String.valueOf(get.body().length));
        assertThat(send("HEAD", "/v1/articles/" + UuidV7.next(), Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void gzipHasATagOfItsOwn() throws Exception {
        Known story = world.story(world.section("Мир", null)).publish();
        String address = "/v1/articles/" + story.id();

        HttpResponse<byte[]> plain = send("GET", address, Map.of());
        HttpResponse<byte[]> gzip = send("GET", address, Map.of("Accept-Encoding", "br;q=1, gzip;q=0.8"));
        String tag = gzip.headers().firstValue("etag").orElseThrow();

        assertThat(gzip.headers().firstValue("content-encoding")).hasValue("gzip");
        assertThat(gzip.headers().firstValue("content-type"))
                .isEqualTo(plain.headers().firstValue("content-type"));
        assertThat(tag)
                .isEqualTo(plain.headers().firstValue("etag").orElseThrow().replaceAll("\"$", "-gzip\""));
        assertThat(gzip.body().length).isLessThan(plain.body().length);
        assertThat(unzipped(gzip.body())).isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
        assertThat(send("GET", address, Map.of("Accept-Encoding", "gzip", "If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(send("GET", address, Map.of("If-None-Match", tag)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void shortAnswersAreNotCompressed() throws Exception {
        Known section = world.section("Мир", null);

        HttpResponse<byte[]> answer = send("GET", "/v1/sections/" + section.id(), Map.of("Accept-Encoding", "gzip"));

        assertThat(answer.headers().firstValue("content-encoding")).isEmpty();
        assertThat(answer.headers().firstValue("vary")).hasValue("Accept-Encoding");
    }

    @Test
    void nothingIsKeptBeyondItsExpiry() {
        Known story = world.story(world.section("Мир", null))
                .expires(Instant.now().plusSeconds(40))
                .publish();
        Known soon = world.story(world.section("Мир", null))
                .expires(Instant.now().plusSeconds(5))
                .publish();

        String later = given().get("/v1/articles/" + story.id()).header("Cache-Control");
        String shorter = given().get("/v1/articles/" + soon.id()).header("Cache-Control");

        assertThat(later).matches("public, max-age=10, stale-while-revalidate=(2[0-9]|30)");
        assertThat(shorter).matches("public, max-age=[0-5]");
    }

    @Test
    void problemsAreNotKept() {
        for (String path : List.of("/v1/articles/" + UuidV7.next(), "/v1/articles?limit=0", "/v1/nothing")) {
            Response answer = given().get(path);
            assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
            assertThat(answer.contentType()).as(path).isEqualTo("application/problem+json");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        }
    }

    @Test
    void managementIsNeverKeptAndNotOpenToOtherSites() {
        Response answer = given().header("Origin", "https://example.org").get("/manage/v1/sections");

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void scriptsOfAnySiteMayRead() {
        for (String origin : List.of("https://example.org", "null")) {
            Response answer = given().header("Origin", origin).get("/v1/articles?limit=1");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
            assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag", "Link", "Content-Language");
        }
        assertThat(given().get("/v1/nothing").header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
    }

    @Test
    void browsersMayAskFirst() {
        Response preflight = given().header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .options("/v1/articles");
        Response options = given().options("/v1/articles");

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(preflight.header("Access-Control-Allow-Headers")).contains("If-None-Match");
        assertThat(options.statusCode()).isBetween(200, 204);
        assertThat(options.header("Allow")).contains("GET").contains("HEAD").contains("OPTIONS");
    }

    @Test
    void nothingCanBeWritten() {
        for (Response answer : List.of(
                given().contentType("application/json").body("{}").post("/v1/articles"),
                given().contentType("application/json").body("{}").put("/v1/articles/" + UuidV7.next()),
                given().delete("/v1/articles/" + UuidV7.next()))) {
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.header("Allow")).contains("GET");
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
        }
    }

    @Test
    void onlyJsonCanBeAskedFor() {
        Response answer = given().accept("text/html").get("/v1/articles");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
    }

    @Test
    void answerDoesNotDependOnWhatTheClientSaysAboutItself() {
        Known section = world.section("Мир", null);
        Story story = world.story(section);
        Known article = story.publish();
        world.story(section).publish();
        for (String path : List.of("/v1/articles/" + article.id(), "/v1/articles?limit=1&section=" + section.slug())) {
            Response plain = given().get(path);

            Response odd = given().headers(Map.of(
                            "X-Forwarded-Host", "evil.example",
                            "X-Forwarded-Proto", "gopher",
                            "X-Forwarded-Prefix", "/evil",
                            "Forwarded", "host=evil.example",
                            "X-Original-URL", "/manage/v1/sections",
                            "X-HTTP-Method-Override", "DELETE",
                            "Accept-Language", "ky",
                            "Origin", "https://evil.example",
                            "Host", "evil.example",
                            "Cookie", "a=b"))
                    .get(path);

            assertThat(odd.statusCode()).isEqualTo(200);
            assertThat(odd.asString()).isEqualTo(plain.asString());
            assertThat(odd.headers().asList()).hasSameElementsAs(plain.headers().asList());
        }
    }

    private HttpResponse<byte[]> send(String method, String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .version(HttpClient.Version.HTTP_1_1)
                .method(method, HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String unzipped(byte[] bytes) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
