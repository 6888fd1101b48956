package org.dateline.manage;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of bad input is refused with its place, and nothing of it is stored. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class BadContentTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("sections", "names", null, 422, "/names"),
                fault("sections", "names", Map.of(), 422, "/names"),
                fault("sections", "names", Map.of("ru", " "), 422, "/names/ru"),
                fault("sections", "names", Map.of("russian", "Имя"), 422, "/names/russian"),
                fault("sections", "names", Map.of("ru", "х".repeat(301)), 422, "/names/ru"),
                fault("sections", "names", "Имя", 400, "/names"),
                fault("sections", "slug", "Не слаг", 422, "/slug"),
                fault("sections", "position", "3", 400, "/position"),
                fault("sections", "position", 1.5, 400, "/position"),
                fault("sections", "position", 10_000, 422, "/position"),
                fault("sections", "parent", "no-uuid", 400, "/parent"),
                fault("sections", "id", "01890000-0000-7000-8000-000000000000", 400, "/id"),
                fault("sections", "version", 7, 400, "/version"),
                fault("sections", "firstPublished", "2020-01-01T00:00:00Z", 400, "/firstPublished"),
                fault("places", "type", "planet", 422, "/type"),
                fault("places", "isoCode", "KGZ", 422, "/isoCode"),
                fault("places", "coordinates", Map.of("latitude", 91, "longitude", 0), 422, "/coordinates/latitude"),
                fault("places", "coordinates", Map.of(), 422, "/coordinates/latitude"),
                fault("places", "timeZone", "Mars/Olympus", 422, "/timeZone"),
                fault("places", "alternateNames", Map.of("ru", List.of("")), 422, "/alternateNames/ru"),
                fault("organizations", "url", "javascript:alert(1)", 422, "/url"),
                fault("organizations", "url", "https://bank.example@evil.example/", 422, "/url"),
                fault("organizations", "url", "https:///nowhere", 422, "/url"),
                fault("people", "tenures", List.of(Map.of("startDate", "2004")), 422, "/tenures/0/office"),
                fault("people", "tenures", List.of(Map.of("startDate", "2004-13")), 400, "/tenures/0/startDate"),
                fault("articles", "headline", "", 422, "/headline"),
                fault("articles", "headline", "нуль \u0000 внутри", 400, "/headline"),
                fault("articles", "headline", "звонок \u0007 внутри", 400, "/headline"),
                fault("articles", "language", "русский", 422, "/language"),
                fault("articles", "kind", "novel", 422, "/kind"),
                fault("articles", "urgency", 0, 422, "/urgency"),
                fault("articles", "datePublished", "2025-06-29", 400, "/datePublished"),
                fault("articles", "body", List.of(Map.of("type", "blob", "key", "a")), 400, "/body/0"),
                fault("articles", "body", List.of(Map.of("key", "a")), 400, "/body/0"),
                fault("articles", "body", List.of(heading(1)), 422, "/body/0/level"),
                fault("articles", "body", Collections.nCopies(2, heading(2)), 422, "/body/1/key"),
                fault("articles", "body", List.of(linked("data:text/html,x")), 422, "/body/0/text/0/marks/0/href"),
                fault("articles", "quotes", List.of(quote(Map.of("kind", "loud"))), 422, "/quotes/0/kind"),
                fault("articles", "quotes", List.of(quote(Map.of("text", ""))), 422, "/quotes/0/text"),
                fault(
                        "articles",
                        "quotes",
                        List.of(quote(Map.of("spokenAt", "2025-02-30"))),
                        422,
                        "/quotes/0/spokenAt"),
                fault("articles", "quotes", Collections.nCopies(2, quote(Map.of())), 422, "/quotes/1/key"),
                fault("articles", "quotes", new ArrayList<>(Collections.nCopies(1, null)), 422, "/quotes/0"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("faults")
    void isRefusedAtItsPlace(String kind, String field, Map<String, Object> content, int status, String pointer) {
        Editor.create(kind, content)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("errors.pointer", hasItem(pointer));

        Object title = content.containsKey("headline") ? content.get("headline") : "Проба";
        if (title instanceof String text && !text.isEmpty() && text.chars().noneMatch(Character::isISOControl)) {
            Editor.asking()
                    .queryParam("title", text)
                    .get("/manage/v1/" + kind)
                    .then()
                    .body("data", equalTo(List.of()));
        }
    }

    private static Arguments fault(String kind, String field, Object value, int status, String pointer) {
        Map<String, Object> content = kind.equals("articles")
                ? new HashMap<>(Map.of("language", "ru", "headline", Newsdesk.name("Проба")))
                : new HashMap<>(Map.of("names", Map.of("ru", Newsdesk.name("Проба"))));
        if (kind.equals("places")) {
            content.put("type", "country");
        }
        content.put(field, value);
        return Arguments.of(kind, field, content, status, pointer);
    }

    private static Map<String, Object> heading(int level) {
        return Map.of("type", "heading", "key", "h", "level", level, "text", List.of(Map.of("text", "Глава")));
    }

    private static Map<String, Object> linked(String href) {
        Map<String, Object> mark = Map.of("type", "link", "href", href);
        return Map.of("type", "paragraph", "key", "p", "text", List.of(Map.of("text", "сюда", "marks", List.of(mark))));
    }

    private static Map<String, Object> quote(Map<String, Object> fields) {
        Map<String, Object> quote =
                new HashMap<>(Map.of("key", "q", "kind", "direct", "presentation", "card", "text", "Да."));
        quote.putAll(fields);
        return quote;
    }
}
