package org.dateline.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every save is a version that can be listed, read and restored. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class HistoryTest {

    @ParameterizedTest
    @MethodSource("org.dateline.testing.Newsdesk#kinds")
    void anEarlierVersionOfAnyKindIsReadAndRestored(String kind) {
        WorkingCopy copy = Editor.created(kind, Newsdesk.ready(kind));
        Map<String, Object> first = Editor.read(copy).jsonPath().getMap("content");
        Editor.replace(copy, Newsdesk.ready(kind)).then().statusCode(200);

        Editor.get(copy, "revisions/1").then().statusCode(200).body("", equalTo(first));
        Editor.post(copy.version(2), "revisions?comment=Too hasty", Map.of("version", 1))
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("content", equalTo(first));

        Editor.get(copy, "revisions")
                .then()
                .statusCode(200)
                .body("data.version", contains(3, 2, 1))
                .body("data.isCurrent", contains(true, false, false))
                .body("data[0].restoredFrom", equalTo(1))
                .body("data[0].comment", equalTo("Too hasty"))
                .body("data[0].savedBy.name", equalTo("administrator"))
                .body("data[2].restoredFrom", nullValue());
    }

    @Test
    void versionsThatReadersSawAreMarked() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        Editor.patch(section, Map.of("position", 1)).then().statusCode(200);
        Editor.patch(section.version(2), Map.of("position", 2)).then().statusCode(200);
        Editor.publish(section.version(3)).then().statusCode(200);

        Editor.get(section, "revisions")
                .then()
                .body("data.isPublic", contains(true, false, false))
                .body("data[0].publishedAt", notNullValue())
                .body("data[1].publishedAt", nullValue())
                .body("data[2].publishedAt", notNullValue());
    }

    @Test
    void theListOfVersionsHasPages() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        for (int version = 1; version <= 4; version++) {
            Editor.patch(section.version(version), Map.of("position", version))
                    .then()
                    .statusCode(200);
        }

        JsonPath first = Editor.get(section, "revisions?limit=2").jsonPath();
        JsonPath second = Editor.get(section, "revisions?limit=2&cursor=" + first.getString("page.next"))
                .jsonPath();
        JsonPath back = Editor.get(section, "revisions?limit=2&cursor=" + second.getString("page.prev"))
                .jsonPath();

        assertThat(first.getList("data.version")).isEqualTo(List.of(5, 4));
        assertThat(second.getList("data.version")).isEqualTo(List.of(3, 2));
        assertThat(back.getList("data.version")).isEqualTo(List.of(5, 4));
        Editor.get(
                        Editor.created("sections", Newsdesk.named("Другая")),
                        "revisions?cursor=" + first.getString("page.next"))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/cursor-mismatch"));
    }

    @Test
    void whatNeverWasCannotBeReadOrRestored() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));

        Editor.get(section, "revisions/2").then().statusCode(404);
        Editor.get(section, "revisions/0").then().statusCode(404);
        Editor.get(section, "revisions/\u0661").then().statusCode(404);
        Editor.get(section, "revisions/x").then().statusCode(404);
        Editor.post(section, "revisions", Map.of("version", 2)).then().statusCode(404);
        Editor.post(section, "revisions", Map.of("version", 0)).then().statusCode(422);
        Editor.post(section, "revisions", Map.of()).then().statusCode(422);
    }

    @Test
    void restoringWhatIsThereAlreadyChangesNothing() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));

        Editor.post(section, "revisions", Map.of("version", 1))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        Editor.get(section, "steps").then().body("data.action", contains("create"));
    }

    @Test
    void aVersionThatRefersToTheTrashIsNotRestored() {
        WorkingCopy parent = Editor.created("sections", Newsdesk.named("Рубрика"));
        Map<String, Object> content = Newsdesk.named("Рубрика");
        content.put("parent", parent.id());
        WorkingCopy section = Editor.created("sections", content);
        Editor.patch(section, Collections.singletonMap("parent", null)).then().statusCode(200);
        Editor.trash(parent).then().statusCode(204);

        Editor.post(section.version(2), "revisions", Map.of("version", 1))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/parent"));
    }

    @Test
    void nobodyRefersToWhatIsNew() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        Editor.get(section, "referencing").then().statusCode(200).body("data", empty());

        WorkingCopy article = Editor.created("articles", Newsdesk.article(section));
        Editor.get(section, "referencing")
                .then()
                .body("data.id", contains(article.id().toString()))
                .body("data[0].kind", equalTo("article"))
                .body("data[0].isPublic", equalTo(false))
                .body("data[0].pointers", contains("/section"));
    }
}
