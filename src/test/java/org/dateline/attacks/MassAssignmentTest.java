package org.dateline.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the server owns is not taken from a body, neither beside the content nor in the form that it is shown in. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("W1")
@Tag("W3")
class MassAssignmentTest {

    private static final Map<String, Object> OWNED = Map.ofEntries(
            Map.entry("id", UUID.randomUUID()),
            Map.entry("version", 7),
            Map.entry("state", "published"),
            Map.entry("status", "published"),
            Map.entry("site", 1),
            Map.entry("author", "administrator"),
            Map.entry("createdBy", "administrator"),
            Map.entry("createdAt", "2020-01-01T00:00:00Z"),
            Map.entry("modifiedAt", "2020-01-01T00:00:00Z"),
            Map.entry("firstPublished", "2020-01-01T00:00:00Z"),
            Map.entry("publishedVersion", 1),
            Map.entry("publishedAt", "2020-01-01T00:00:00Z"),
            Map.entry("withdrawnAt", "2020-01-01T00:00:00Z"),
            Map.entry("trashedAt", "2020-01-01T00:00:00Z"),
            Map.entry("changeNumber", 1),
            Map.entry("lifecycle", Map.of("state", "published")),
            Map.entry("content", Map.of("names", Map.of("ru", "Другое"))),
            Map.entry("actions", List.of("publish")),
            Map.entry("path", "/ru/x"),
            Map.entry("role", "administrator"),
            Map.entry("token", "x"),
            Map.entry("_links", Map.of()),
            Map.entry("__proto__", Map.of("state", "published")));

    static Stream<String> kinds() {
        return Newsdesk.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noFieldOfTheServersIsTaken(String kind) {
        Map<String, Object> content = Newsdesk.ready(kind);
        WorkingCopy copy = Editor.created(kind, content);
        Map<String, Object> before = Editor.read(copy).jsonPath().getMap("");

        OWNED.forEach((field, value) -> {
            Map<String, Object> more = new HashMap<>(content);
            more.put(field, value);

            refused(Editor.create(kind, more), field);
            refused(Editor.replace(copy, more), field);
            refused(Editor.patch(copy, Map.of(field, value)), field);
        });
        assertThat(Editor.read(copy).jsonPath().getMap("")).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anIdInTheQueryIsNoIdAtAll(String kind) {
        WorkingCopy copy = Editor.created(kind, Newsdesk.ready(kind));
        WorkingCopy other = Editor.created(kind, Newsdesk.ready(kind));

        for (String parameter : List.of("id", "version", "state", "force", "dryRun", "skipValidation", "user")) {
            Editor.asking()
                    .header("If-Match", copy.etag())
                    .queryParam(parameter, other.id())
                    .delete(copy.path())
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("?" + parameter));
        }
        Editor.read(copy).then().statusCode(200);
        Editor.read(other).then().statusCode(200);
    }

    private static void refused(Response answer, String field) {
        answer.then().statusCode(400).body("errors.pointer", hasItem("/" + field));
    }
}
