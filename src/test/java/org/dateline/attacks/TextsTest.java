package org.dateline.attacks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd texts come out as they went in, or do not go in. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("I3")
class TextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d\ude00 \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \udbff\udffd",
                "\u202eкириллица\u202c \u2066abc\u2069",
                "עברית العربية",
                "e\u0301 \u0439 й",
                "\u1e9b\u0323 \ufb01 \u2460 \uff21",
                "\u0130\u0131 ß ŉ",
                "line\nbreak\tand tab",
                "</script><script>alert(1)</script> ]]> <!-- & &amp; ' \" \\",
                "' OR '1'='1; -- $$ ? :x ::y",
                "%s %n ${a} #{b} {{c}}",
                "\u00a0\u2003a\u3000"
            })
    void isReadBackAndPublishedToTheLetter(String text) {
        Map<String, Object> content = Newsdesk.ready("articles");
        content.put("headline", "Заголовок " + text);
        content.put("body", List.of(Newsdesk.paragraph("p1", text)));

        WorkingCopy copy = Editor.published("articles", content);

        assertThat(Editor.read(copy).<String>path("content.headline")).isEqualTo("Заголовок " + text);
        Response seen = given().get("/v1/articles/" + copy.id());
        assertThat(seen.<String>path("headline")).isEqualTo("Заголовок " + text);
        assertThat(seen.<String>path("body[0].text[0].text")).isEqualTo(text);
        assertThat(seen.<String>path("slug")).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0000",
                "a\\u0000",
                "\\u0001",
                "\\u001b[31m",
                "\\u007f",
                "\\u0085",
                "\\ud800",
                "\\udc00\\ud800"
            })
    void whatCannotBeStoredIsRefusedWhereverItStands(String escape) {
        for (String body : List.of(
                "{\"names\":{\"ru\":\"%s\"}}",
                "{\"names\":{\"%s\":\"Имя\"}}",
                "{\"names\":{\"ru\":\"Имя\"},\"alternateNames\":{\"ru\":[\"%s\"]}}",
                "{\"names\":{\"ru\":\"Имя\"},\"slug\":\"%s\"}",
                "{\"%s\":1}")) {
            Response answer = Editor.asking()
                    .contentType(ContentType.JSON)
                    .body(body.formatted(escape))
                    .post("/manage/v1/people");

            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.<String>path("type")).isEqualTo("/problems/malformed-body");
        }
    }

    @Test
    void namesThatAreWrittenAlikeHaveDifferentSlugs() {
        String stem = Newsdesk.name("Ёлка Йод");
        List<String> names = List.of(
                stem,
                Normalizer.normalize(stem, Normalizer.Form.NFD),
                stem.toUpperCase(java.util.Locale.ROOT),
                stem.replace("Ё", "Е"),
                " " + stem + "\u00a0",
                stem.replace(" ", "\u2003"),
                stem + "\u200b");
        Set<String> slugs = new HashSet<>();

        for (String name : names) {
            WorkingCopy copy = Editor.published("topics", Map.of("names", Map.of("ru", name)));
            slugs.add(Editor.read(copy).path("lifecycle.slug"));
        }

        assertThat(slugs).hasSameSizeAs(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202e\u2066", "\ud83d\ude00", "\u0301\u0301", "!!!", "עברית", "中文"})
    void aNameWithoutALetterForASlugGetsOneAllTheSame(String name) {
        WorkingCopy copy = Editor.published("topics", Map.of("names", Map.of("ru", name)));

        assertThat(Editor.read(copy).<String>path("lifecycle.slug")).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void theLongestTextsAreTakenAndLongerOnesAreNot() {
        for (String letter : List.of("a", "я", "\u0301")) {
            Map<String, Object> content = new HashMap<>(Newsdesk.ready("articles"));
            content.put("headline", "Я" + letter.repeat(299));
            content.put("lead", "Я" + letter.repeat(4999));
            WorkingCopy copy = Editor.published("articles", content);
            assertThat(given().get("/v1/articles/" + copy.id()).<String>path("lead"))
                    .hasSize(5000);

            content.put("headline", "Я" + letter.repeat(300));
            assertThat(Editor.create("articles", content).statusCode()).isEqualTo(422);
        }
    }

    @Test
    void aMillionMarksAreTooMany() {
        Map<String, Object> topic = Map.of("names", Map.of("ru", "e" + "\u0301".repeat(999_000)));

        assertThat(Editor.create("topics", topic).statusCode()).isEqualTo(422);
    }
}
