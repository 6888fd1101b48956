package org.dateline.delivery;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;

/** Stories of one section which name somebody in every way they can. */
record NamingStories(WorkingCopy section) {

    static NamingStories inNewSection() {
        return new NamingStories(Editor.published("sections", Newsdesk.named("Рубрика")));
    }

    String story(WorkingCopy person) {
        return Editor.published("articles", naming(person)).id().toString();
    }

    /** A story with everything by which it can name somebody. */
    Map<String, Object> naming(WorkingCopy person) {
        Map<String, Object> content = Newsdesk.article(section);
        content.put(
                "body",
                List.of(Map.of(
                        "type",
                        "paragraph",
                        "key",
                        "p1",
                        "text",
                        List.of(
                                Map.of("text", "Вчера "),
                                Map.of("text", "он", "marks", List.of(mark(person))),
                                Map.of("text", " сказал.")))));
        content.put("mentions", List.of(mention(person)));
        content.put("contributions", List.of(author(person)));
        content.put("quotes", List.of(spoken("q1", person, "2005-05-05"), spoken("q2", person, "2015-05-05")));
        return content;
    }

    private static Map<String, Object> spoken(String key, WorkingCopy person, String day) {
        Map<String, Object> quote = new HashMap<>(Newsdesk.card(key, person, "Да."));
        quote.put("spokenAt", day);
        return quote;
    }

    private static Map<String, Object> mark(WorkingCopy person) {
        return Map.of("type", "entity", "kind", "person", "id", person.id());
    }

    static Map<String, Object> mention(WorkingCopy person) {
        return Map.of("kind", "person", "id", person.id());
    }

    static Map<String, Object> author(WorkingCopy person) {
        return Map.of("role", "author", "person", person.id());
    }

    List<String> found(String filter) {
        return get("/v1/articles?section=" + section.id() + "&" + filter).path("data.id");
    }

    static Response get(String path) {
        return given().redirects().follow(false).urlEncodingEnabled(false).get(path);
    }
}
