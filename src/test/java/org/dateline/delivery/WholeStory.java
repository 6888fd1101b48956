package org.dateline.delivery;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;

/** A public story with every kind of block and mark, and what it shows. */
record WholeStory(
        WorkingCopy article,
        WorkingCopy section,
        WorkingCopy person,
        WorkingCopy office,
        WorkingCopy picture,
        WorkingCopy other,
        Map<String, Object> content) {

    static WholeStory publish() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        WorkingCopy office = Editor.published(
                "offices", Map.of("names", Map.of("ru", "министр транспорта", "en", "Minister of Transport")));
        WorkingCopy person = Editor.published(
                "people",
                Map.of(
                        "names",
                        Map.of("ru", "Азамат Эшимов", "en", "Azamat Eshimov"),
                        "tenures",
                        List.of(Map.of("office", office.id(), "startDate", "2020-01-01"))));
        WorkingCopy picture = Editor.published("media", road());
        WorkingCopy other = Editor.published("articles", Newsdesk.article(section));
        Map<String, Object> content = Newsdesk.article(section);
        content.put("headline", "Новая дорога");
        content.put("leadMedia", picture.id());
        content.put("contributions", List.of(Map.of("role", "author", "person", person.id())));
        content.put("body", body(person, picture, other));
        content.put("quotes", List.of(quote(person)));
        WorkingCopy article = Editor.published("articles", content);
        return new WholeStory(article, section, person, office, picture, other, content);
    }

    String quoteId() {
        return given().get("/v1/articles/" + article.id()).path("quotes[0].id");
    }

    private static Map<String, Object> road() {
        Map<String, Object> picture = Newsdesk.named("Дорога");
        picture.put("type", "image");
        picture.put("alternativeText", Map.of("ru", "Дорога в горах", "en", "A road in the mountains"));
        picture.put("credit", "Фото: редакция");
        picture.put(
                "renditions",
                List.of(
                        Map.of("url", "https://media.example/road,800.jpg", "mediaType", "image/jpeg", "width", 800),
                        Map.of("url", "https://media.example/road.jpg", "mediaType", "image/jpeg", "width", 1600),
                        Map.of("url", "https://media.example/road.webp", "mediaType", "image/webp", "width", 1600)));
        return picture;
    }

    private static Map<String, Object> quote(WorkingCopy person) {
        Map<String, Object> quote = new HashMap<>(Newsdesk.card("q1", person, "Мы откроем ее весной"));
        quote.put("officeLabel", "глава министерства");
        quote.put("spokenAt", "2025-06-29");
        return quote;
    }

    private static List<Map<String, Object>> body(WorkingCopy person, WorkingCopy picture, WorkingCopy other) {
        Map<String, Object> entity = Map.of("type", "entity", "kind", "person", "id", person.id());
        Map<String, Object> link = Map.of("type", "link", "href", "https://road.example/?a=1&b=2");
        Map<String, Object> article = Map.of("type", "entity", "kind", "article", "id", other.id());
        Map<String, Object> strong = Map.of("type", "strong");
        Map<String, Object> emphasis = Map.of("type", "em");
        return List.of(
                block("heading", "h", Map.of("level", 3, "text", List.of(span("О дороге")))),
                block(
                        "paragraph",
                        "p",
                        Map.of(
                                "text",
                                List.of(
                                        span("Ее строит "),
                                        span("Азамат ", entity, strong),
                                        span("Эшимов", entity),
                                        span(", и о ней есть "),
                                        span("сай", link, emphasis),
                                        span("т", link),
                                        span(" и "),
                                        span("рассказ", article),
                                        span(".\nКонец.")))),
                block(
                        "list",
                        "l",
                        Map.of(
                                "ordered",
                                true,
                                "items",
                                List.of(
                                        Map.of("text", List.of(span("Мост"))),
                                        Map.of("text", List.of(span("Тоннель")))))),
                block("quote", "c", Map.of("quote", "q1")),
                block("media", "m", Map.of("media", picture.id(), "caption", "Подпись")),
                block("embed", "e", Map.of("url", "https://video.example/1", "title", "Съемка")),
                block("relatedLink", "r", Map.of("article", other.id(), "text", "Читайте также")),
                block(
                        "table",
                        "t",
                        Map.of(
                                "firstRowIsHeading",
                                true,
                                "caption",
                                "Длина",
                                "rows",
                                List.of(row("Участок", "км"), row("Первый", "12")))));
    }

    private static Map<String, Object> block(String type, String key, Map<String, Object> rest) {
        Map<String, Object> block = new HashMap<>(rest);
        block.put("type", type);
        block.put("key", key);
        return block;
    }

    private static Map<String, Object> row(String... cells) {
        return Map.of(
                "cells",
                Stream.of(cells)
                        .map(cell -> Map.of("text", List.of(span(cell))))
                        .toList());
    }

    private static Map<String, Object> span(String text, Map<?, ?>... marks) {
        return Map.of("text", text, "marks", List.of(marks));
    }
}
