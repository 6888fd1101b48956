package org.dateline.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ClosedDoorsTest {

    private static final String TOKEN = TestDatabase.ADMIN_TOKEN;
    private static final String DOOR = "/manage/v1/topics";
    private static final String FORGOTTEN = "/manage/test/closed";

    @TestHTTPResource("/")
    URL server;

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "BEARER ", "Bearer   "})
    void theTokenOpens(String scheme) {
        Response response = given().header("Authorization", scheme + TOKEN).get(DOOR);

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNotInTheTableOfRightsIsClosedToTheAdministratorToo() {
        RequestSpecification administrator = given().header("Authorization", "Bearer " + TOKEN);

        for (Response answer : List.of(
                administrator.get(FORGOTTEN),
                administrator.head(FORGOTTEN),
                administrator.contentType("text/nonsense").body("{").post(FORGOTTEN))) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
        }
    }

    @Test
    void withoutATokenItStaysClosedForEveryMethod() {
        for (String method : new String[] {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "FOO"}) {
            closed(given().request(method, DOOR));
        }
        assertThat(given().head(DOOR).statusCode()).isEqualTo(401);
        closed(given().get("/manage"));
        closed(given().get("/manage/"));
        closed(given().get("/manage/v1/nothing"));
        closed(given().get(DOOR + "?access_token=" + TOKEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer x",
                "Bearer" + TOKEN,
                "Basic " + TOKEN,
                "Basic YTpi",
                TOKEN,
                "Bearer " + TOKEN + "x",
                "Bearer x" + TOKEN,
                "Bearer " + TOKEN + " x",
                "Token " + TOKEN,
                "Bearer " + TOKEN + ", Bearer " + TOKEN,
                "Digest a=b",
                "Negotiate x",
                "Bearer \t"
            })
    void noOtherCredentialOpens(String credential) {
        closed(given().header("Authorization", credential).get(DOOR));
    }

    @Test
    void hugeAndForeignTokensAreRefusedNotFailedOn() throws IOException {
        closed(given().header("Authorization", "Bearer " + "x".repeat(5000)).get(DOOR));
        assertThat(raw(DOOR, "Authorization: Bearer \u00ff\u00fe\u0080\r\n")).startsWith("HTTP/1.1 401 ");
        assertThat(raw(DOOR, "Authorization: Bearer " + TOKEN + "\r\nAuthorization: Bearer x\r\n"))
                .startsWith("HTTP/1.1 401 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/manage//v1/topics",
                "//manage/v1/topics",
                "/%6danage/v1/topics",
                "/%6Danage/v1/topics",
                "/man%61ge/v1/topic%73",
                "/manage;x=1/v1/topics",
                "/manage/v1;x/topics",
                "/manage/v1/topics;x=1",
                "/manage/v1/topics/",
                "/v1/../manage/v1/topics",
                "/v1/%2e%2e/manage/v1/topics",
                "/./manage/v1/topics",
                "/manage/./v1/topics",
                "/v1/..%2fmanage/v1/topics",
                "/MANAGE/v1/topics",
                "/manage%2fv1/topics",
                "/%2fmanage/v1/topics",
                "/;/manage/v1/topics",
                "/;a=b/manage/v1/topics",
                "/.;/manage/v1/topics",
                "/v1/..;/manage/v1/topics",
                "/manage/;/v1/topics",
                "/manage%00/v1/topics",
                "/manage%20/v1/topics",
                "/manage/v1/openapi/../../v1/topics",
                "/manage/v1/openapi;/../../v1/topics",
                "/manage/v1/openapi/%2e%2e/%2e%2e/v1/topics",
                "/manage/v1/openapi%2f../../v1/topics",
                "http://x/manage/v1/topics",
                "manage/v1/topics"
            })
    void noWritingOfThePathGetsAround(String path) throws IOException {
        assertThat(raw(path, "")).matches("(?s)HTTP/1.1 (400|401|404) .*").doesNotContain("\"data\"");
        assertThat(raw(path, "X-Original-URL: /problems\r\nX-HTTP-Method-Override: GET\r\n"))
                .matches("(?s)HTTP/1.1 (400|401|404) .*");
    }

    @Test
    void theRestIsOpenWhateverTheHeaderSays() {
        assertThat(given().get("/problems").statusCode()).isEqualTo(200);
        assertThat(given().header("Authorization", "Bearer x").get("/problems").statusCode())
                .isEqualTo(200);
        assertThat(given().get("/manage/v1/openapi").statusCode()).isEqualTo(200);
        closed(given().post("/manage/v1/openapi"));
    }

    private static void closed(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(401);
        assertThat(response.contentType()).isEqualTo("application/problem+json");
        assertThat(response.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"dateline\"");
        assertThat(response.<String>path("type")).isEqualTo("/problems/unauthorized");
        assertThat(response.asString()).doesNotContain(TOKEN);
    }

    /** Clients tidy paths and headers up; an attacker's does not. */
    private String raw(String path, String headers) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\n";
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
