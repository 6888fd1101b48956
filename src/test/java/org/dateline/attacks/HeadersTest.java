package org.dateline.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.RawAnswer;
import org.dateline.testing.RawClient;
import org.dateline.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in headers and in odd addresses changes no header that goes out. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class HeadersTest {

    private static final String TOKEN = "Authorization: Bearer " + TestDatabase.ADMIN_TOKEN;

    @TestHTTPResource
    URL server;

    private RawClient client;

    @BeforeEach
    void connect() throws URISyntaxException {
        client = new RawClient(server.toURI());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles/by-slug/a%0d%0aX-Injected:%201",
                "/v1/articles/by-slug/%0aX-Injected:1",
                "/v1/articles?limit=1%0d%0aX-Injected:%201",
                "/v1/articles?%0d%0aX-Injected:%201=1",
                "/v1/articles?cursor=%0d%0aX-Injected:%201",
                "/v1/sections?limit=1&x=%E5%98%8A%E5%98%8DX-Injected:1",
                "/problems/a%0d%0aX-Injected:%201",
                "/a%0d%0aX-Injected:%201"
            })
    @Tag("I8")
    void noLineEndGetsIntoAHeader(String address) {
        RawAnswer answer = client.send("GET " + address + " HTTP/1.1");

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.headers()).doesNotContainKey("X-Injected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00ff\u00fe", "\"1\u0080\"", "\"1\"\u00a0", "\u00d0\u00bf", "\"1\"\t"})
    @Tag("I8")
    void bytesOutsideOfAsciiAreRefusedOrMeanNothing(String value) {
        WorkingCopy copy = Editor.created("topics", Newsdesk.named("Тема"));

        RawAnswer versioned = client.send("PUT " + copy.path() + "/publication HTTP/1.1", TOKEN, "If-Match: " + value);
        RawAnswer read = client.send("GET /v1/topics HTTP/1.1", "If-None-Match: " + value, "Accept-Language: " + value);

        assertThat(versioned.status()).isIn(200, 400);
        assertThat(read.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/topics",
                "/v1/topics?limit=1",
                "/v1/articles/0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10",
                "/v1/nothing",
                "/v1/topics?x=1",
                "/problems",
                "/nowhere",
                "/manage/v1/topics",
                "/manage/v1/openapi"
            })
    @Tag("H5")
    void noOriginIsReflectedAndNoneMaySendCredentials(String path) {
        for (String origin :
                List.of("https://evil.example", "null", "http://localhost", "https://evil.example\u00e9")) {
            for (String method : List.of("GET", "HEAD", "OPTIONS", "DELETE")) {
                RawAnswer answer = client.send(
                        method + " " + path + " HTTP/1.1",
                        "Origin: " + origin,
                        "Access-Control-Request-Method: DELETE",
                        "Access-Control-Request-Headers: Authorization, X-Evil");

                boolean open = path.startsWith("/v1/");
                assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(open ? "*" : "");
                assertThat(answer.headers()).doesNotContainKey("Access-Control-Allow-Credentials");
                assertThat(answer.header("Access-Control-Allow-Methods")).doesNotContain("DELETE");
                assertThat(answer.header("Access-Control-Allow-Headers").toLowerCase(Locale.ROOT))
                        .doesNotContain("authorization", "evil");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/topics HTTP/1.1",
                "GET /v1/nothing HTTP/1.1",
                "GET /v1/topics?x=1 HTTP/1.1",
                "GET //v1/topics HTTP/1.1",
                "GET /v1/topics;a=b HTTP/1.1",
                "DELETE /v1/topics HTTP/1.1",
                "POST /manage/v1/topics HTTP/1.1",
                "GET /manage/v1/topics HTTP/1.1",
                "GET /manage/v1/openapi HTTP/1.1",
                "GET /v1/openapi HTTP/1.1",
                "OPTIONS * HTTP/1.1",
                "GET * HTTP/1.1",
                "FOO / HTTP/1.1",
                "GET /nowhere HTTP/1.0"
            })
    @Tag("H7")
    void nothingLeavesTheTypeOpen(String request) {
        RawAnswer answer = client.send(request);

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.headers()).doesNotContainKeys("Server", "X-Powered-By");
        assertThat(answer.body().length == 0 || !answer.mediaType().isEmpty()).isTrue();
        if (request.contains("/manage/")) {
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    @Test
    @Tag("H1")
    void aBodyOfAGetIsRefusedOrChangesNothing() {
        String plain = client.send("GET /v1/topics?limit=1 HTTP/1.1").text();
        byte[] fat =
                "GET /v1/topics?limit=1 HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{\"limit\":5}"
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII);

        RawAnswer answer = client.send(fat, false);

        assertThat(answer.text()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//v1/topics",
                "/v1//topics",
                "/v1/./topics",
                "/v1/x/../topics",
                "/v1/%2e/topics",
                "/v1/topics;x=1",
                "/%761/topics",
                "/v1/t%6Fpics",
                "/V1/topics",
                "/v1/topics/"
            })
    @Tag("H1")
    void anAddressHasOneSpelling(String path) {
        RawAnswer answer = client.send("GET " + path + "?limit=1 HTTP/1.1");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    }

    /** A cache that takes it for a part of the value would keep our answer under another key. */
    @Test
    @Tag("H1")
    void aSemicolonSeparatesNothing() {
        assertThat(client.send("GET /v1/topics?limit=1;limit=2 HTTP/1.1").status())
                .isEqualTo(400);
        assertThat(client.send("GET /v1/topics?; HTTP/1.1").status()).isEqualTo(400);
        assertThat(client.send("GET /v1/topics?notation=a%3Bb HTTP/1.1").status())
                .isIn(200, 400);
    }

    @Test
    @Tag("H1")
    void theHostIsNobodysBusiness() {
        String plain = client.send("GET /v1/topics?limit=1 HTTP/1.1").text();

        assertThat(client.send("GET http://evil.example/v1/topics?limit=1 HTTP/1.1")
                        .text())
                .isEqualTo(plain);
        assertThat(client.send("GET /v1/topics?limit=1 HTTP/1.1", "Host: evil.example", "X-Forwarded-Port: 1")
                        .status())
                .isIn(200, 400);
    }
}
