package org.dateline.manage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two versions are compared as a person would. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ComparisonTest {

    @Test
    void aStoryIsComparedBlockByBlock() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        Map<String, Object> content = Newsdesk.article(section);
        content.put("lead", "Встреча прошла в Бишкеке.");
        content.put("body", List.of(paragraph("a", "Раз."), paragraph("b", "Два слова."), paragraph("c", "Три.")));
        WorkingCopy article = Editor.created("articles", content);
        content.put("lead", "Встреча прошла в Оше.");
        content.put(
                "body", List.of(paragraph("c", "Три."), paragraph("b", "Два других слова."), paragraph("d", "Новый.")));
        Editor.replace(article, content).then().statusCode(200);

        Editor.get(article, "comparison?from=1&to=2")
                .then()
                .statusCode(200)
                .body("from", equalTo(1))
                .body("to", equalTo(2))
                .body("fields.pointer", contains("/lead"))
                .body("lists.pointer", contains("/body"))
                .body("lists[0].items.key", containsInAnyOrder("a", "b", "c", "d"));
    }

    @ParameterizedTest
    @MethodSource("org.dateline.testing.Newsdesk#kinds")
    void everyKindIsCompared(String kind) {
        WorkingCopy copy = Editor.created(kind, Newsdesk.ready(kind));
        Editor.replace(copy, Newsdesk.ready(kind)).then().statusCode(200);

        Editor.get(copy, "comparison?from=1").then().statusCode(200).body("to", equalTo(2));
        Editor.get(copy, "comparison?from=2&to=2")
                .then()
                .statusCode(200)
                .body("fields", empty())
                .body("lists", empty());
    }

    @Test
    void versionsThatThereAreNotCannotBeCompared() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));

        Editor.get(section, "comparison").then().statusCode(400).body("errors[0].pointer", equalTo("?from"));
        Editor.get(section, "comparison?from=0").then().statusCode(400);
        Editor.get(section, "comparison?from=1&to=2").then().statusCode(404);
        Editor.get(section, "comparison?from=x").then().statusCode(400);
        Editor.get(section, "comparison?from=\u0663").then().statusCode(400);
    }

    private static Map<String, Object> paragraph(String key, String text) {
        return Newsdesk.paragraph(key, text);
    }
}
