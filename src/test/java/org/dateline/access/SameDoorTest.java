package org.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.HandedOut;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever may not do a thing may not do it in any other way of asking. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("T6")
class SameDoorTest {

    private static final String CLOSED = "/manage/v1/audit";

    @TestHTTPResource("/")
    URL server;

    @TestHTTPResource(value = "/", management = true)
    URI operations;

    private HandedOut author;

    @BeforeEach
    void handOut() {
        author = HandedOut.role("author");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/manage/v1/audit/",
                "/manage/v1//audit",
                "//manage/v1/audit",
                "/manage/v1/AUDIT",
                "/Manage/v1/audit",
                "/manage/v1/audit;x=1",
                "/manage/v1;x/audit",
                "/manage/v1/%61udit",
                "/manage/v1/audit%2f",
                "/manage/v1/topics/../audit",
                "/manage/v1/topics/%2e%2e/audit",
                "/manage/v1/./audit",
                "/manage/v1/audit%00",
                "/manage/v1/audit%20",
                "/manage/v2/audit",
                "/v1/audit",
                "/audit"
            })
    void otherSpellingsOpenNothing(String path) throws IOException {
        assertThat(raw("GET", path, "1.1", "")).doesNotStartWith("HTTP/1.1 2").matches("(?s)HTTP/1.1 40[0134] .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-HTTP-Method-Override: DELETE",
                "X-HTTP-Method: DELETE",
                "X-Method-Override: DELETE",
                "X-Original-URL: /manage/v1/topics",
                "X-Rewrite-URL: /manage/v1/topics",
                "X-Forwarded-Prefix: /manage/v1/topics/..",
                "X-Forwarded-For: 127.0.0.1",
                "X-Role: administrator",
                "X-Forwarded-User: administrator"
            })
    void noHeaderGetsAround(String header) throws IOException {
        assertThat(raw("GET", CLOSED, "1.1", header + "\r\n")).startsWith("HTTP/1.1 403 ");
        assertThat(raw("GET", "/manage/v1/topics", "1.1", header + "\r\n")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void everyMethodAndVersionOfHttpMeetsTheSameCheck() throws IOException {
        assertThat(raw("HEAD", CLOSED, "1.1", "")).startsWith("HTTP/1.1 403 ");
        assertThat(raw("GET", CLOSED, "1.0", "")).matches("(?s)HTTP/1.[01] 403 .*");
        assertThat(raw("HEAD", CLOSED, "1.0", "")).matches("(?s)HTTP/1.[01] 403 .*");
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "TRACE", "get", "FOO", "CONNECT")) {
            assertThat(raw(method, CLOSED, "1.1", "")).as(method).doesNotStartWith("HTTP/1.1 2");
        }
        assertThat(raw("OPTIONS", CLOSED, "1.1", "")).doesNotContain("\"data\"");
    }

    @Test
    void flagsOfTheClientHaveNoEffect() {
        for (String flag :
                List.of("force=true", "dryRun=true", "skipReview=true", "_method=GET", "role=administrator")) {
            assertThat(author.asking().get(CLOSED + "?" + flag).statusCode())
                    .as(flag)
                    .isEqualTo(403);
        }
    }

    @Test
    void thePortForOperatorsIsNoOtherDoor() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        for (String path : List.of("/manage/v1/me", "/manage/v1/topics", "/v1/articles", "/q/manage/v1/me")) {
            int status = http.send(
                            HttpRequest.newBuilder(operations.resolve(path))
                                    .header("Authorization", "Bearer " + author.secret())
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
            assertThat(status).as(path).isEqualTo(404);
        }
    }

    private String raw(String method, String path, String version, String headers) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String request = method + " " + path + " HTTP/" + version
                    + "\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " + author.secret() + "\r\n" + headers
                    + "\r\n";
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
