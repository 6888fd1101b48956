package org.dateline.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Asks the test endpoints, and checks what every problem document has in common. */
final class Requests {

    private Requests() {}

    static Response post(String body) {
        return post(body, "/test/failures");
    }

    /** As bytes, which REST Assured does not indent for a log that nobody reads: deep bodies would take gigabytes. */
    static Response post(String body, String path) {
        return given().contentType(ContentType.JSON)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(path);
    }

    static Response get(String path) {
        return given().urlEncodingEnabled(false).get(path);
    }

    static Response problem(Response response, ProblemType type) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(type.status());
        assertThat(response.contentType()).isEqualTo("application/problem+json");
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.<String>path("type")).isEqualTo("/problems/" + type.slug());
        assertThat(response.<String>path("title")).isEqualTo(type.title());
        assertThat(response.<Integer>path("status")).isEqualTo(type.status());
        assertThat(response.<String>path("detail")).isNotBlank();
        assertThat(response.<String>path("instance")).startsWith("/");
        assertThat(response.<String>path("traceId")).matches("[0-9a-f]{32}");
        assertThat(response.asString()).doesNotContain("secret", "org.dateline", "Exception", "jackson", "java.");
        return response;
    }

    static List<String> pointers(Response response) {
        List<Map<String, String>> errors = response.path("errors");
        return errors == null
                ? List.of()
                : errors.stream().map(error -> error.get("pointer")).toList();
    }
}
