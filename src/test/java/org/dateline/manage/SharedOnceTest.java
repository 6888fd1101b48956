package org.dateline.manage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;

/** What only one document may have is refused with the place where a second one says it. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SharedOnceTest {

    @Test
    void anIsoCodeIsOfOnePlace() {
        // Three characters of chance, out of reach for the codes of real subdivisions.
        String code = "QZ-"
                + Integer.toString(36 * 36 + new Random().nextInt(35 * 36 * 36), 36)
                        .toUpperCase(Locale.ROOT);
        Map<String, Object> content = Newsdesk.place("subdivision");
        content.put("isoCode", code);
        Editor.create("places", content).then().statusCode(201);
        WorkingCopy other = Editor.created("places", Newsdesk.place("subdivision"));

        Editor.create("places", content)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("errors.pointer", contains("/isoCode"));
        Editor.patch(other, Map.of("isoCode", code))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/isoCode"));
        Editor.read(other).then().body("version", equalTo(1));
    }

    @Test
    void aNotationIsOfOneTopicOfItsScheme() {
        Map<String, Object> content = Newsdesk.named("Тема");
        content.put("scheme", "https://vocabulary.example/" + UUID.randomUUID());
        content.put("notation", "medtop:20000002");
        Editor.create("topics", content).then().statusCode(201);

        Editor.create("topics", content).then().statusCode(409).body("errors.pointer", contains("/notation"));
    }

    @Test
    void aStoryHasOneArticleInALanguage() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        WorkingCopy article = Editor.created("articles", Newsdesk.article(section));
        Map<String, Object> second = Newsdesk.article(section);
        second.put("translationGroup", article.id());

        Editor.create("articles", second)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("errors.pointer", contains("/language"));
        second.put("language", "ky");
        Editor.create("articles", second).then().statusCode(201);
    }
}
