package org.dateline.manage;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;

/** An editor who types Киргизия means the place that prints as Кыргызстан. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SearchedNamesTest {

    @Test
    void whatHasNamesIsFoundByEachOfThem() {
        String marker = Newsdesk.name("имя");
        WorkingCopy group = Editor.created(
                "place-groups",
                Map.of(
                        "names",
                        Map.of("ru", "Союз", "en", "Union " + marker),
                        "alternateNames",
                        Map.of("ru", List.of("Старое " + marker)),
                        "abbreviation",
                        Map.of("ru", "С" + marker.substring(4, 20))));

        for (String text : List.of("union " + marker, "старое " + marker, "С" + marker.substring(4, 20))) {
            assertFound("place-groups", text, group);
        }
    }

    @Test
    void articlesAreFoundByTheirAlternativeHeadline() {
        String marker = Newsdesk.name("Коротко");
        Map<String, Object> content = Newsdesk.ready("articles");
        content.put("alternativeHeadline", marker);
        WorkingCopy article = Editor.created("articles", content);

        assertFound("articles", marker, article);
    }

    private static void assertFound(String kind, String text, WorkingCopy copy) {
        Editor.asking()
                .queryParam("title", text)
                .get("/manage/v1/" + kind)
                .then()
                .statusCode(200)
                .body("data.id", contains(copy.id().toString()));
    }
}
