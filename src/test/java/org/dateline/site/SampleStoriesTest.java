package org.dateline.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.testing.Chromium;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.Tab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories that a front end has to cope with: hostile ones, long ones, withdrawn ones, and with everything in them. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SampleStoriesTest {

    private static final int PHONE = 360;
    private static final String SCRIPT = "<script>document.title = 'taken over'</script>";
    private static final String PICTURE =
            "</p><img src=x onerror=\"document.title = 'taken over'\"><b>bold</b> &lt;i&gt;";

    @TestHTTPResource
    URL server;

    @TempDir
    Path directory;

    private Chromium browser;

    @BeforeEach
    void openBrowser() throws Exception {
        assumeThat(Chromium.installed())
                .as("Chromium, which looks at the pages; it is not installed here, so nothing has looked")
                .isPresent();
        browser = Chromium.start(directory, server);
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void markupInATextIsText(int width) {
        Map<String, Object> person = Newsdesk.named(SCRIPT);
        WorkingCopy speaker = Editor.published("people", person);
        Map<String, Object> story = Newsdesk.article(section(PICTURE));
        String headline = Newsdesk.name(SCRIPT);
        story.putAll(Map.of("headline", headline, "lead", PICTURE, "kicker", PICTURE));
        story.put(
                "dateline",
                Map.of(
                        "text",
                        SCRIPT,
                        "place",
                        Editor.published("places", Newsdesk.place("city")).id()));
        story.put(
                "body",
                List.of(Newsdesk.paragraph("p", PICTURE), Map.of("type", "quote", "key", "card", "quote", "said")));
        story.put("quotes", List.of(Newsdesk.card("said", speaker, PICTURE)));

        Tab tab = open(Editor.published("articles", story), width);

        Sample.isSound(tab, server.toString());
        Sample.isReadAloud(tab);
        assertThat(tab.texts("h1")).containsExactly(headline);
        assertThat(tab.texts(".lead, .kicker, .body > p")).containsOnly(PICTURE).hasSize(3);
        assertThat(tab.texts(".dateline time")).containsExactly(SCRIPT);
        assertThat(tab.texts(".quote blockquote")).containsExactly("«" + PICTURE + "».");
        assertThat(tab.texts("main script, main img, .story p b")).isEmpty();
    }

    @Test
    void aLongWordStaysInTheWindow() {
        Map<String, Object> story = Newsdesk.article(section("Р" + "у".repeat(120)));
        String word = "Д".repeat(200);
        story.putAll(Map.of("headline", word, "lead", word, "body", List.of(Newsdesk.paragraph("p", word))));

        Tab tab = open(Editor.published("articles", story), PHONE);

        Sample.isSound(tab, server.toString());
        assertThat(tab.texts("h1")).containsExactly(word);
    }

    @Test
    void aStoryFromRightToLeftIsShownSo() {
        Map<String, Object> story = Newsdesk.article(section("Рубрика"));
        String headline = Newsdesk.name("اجتماع وزراء الخارجية");
        story.putAll(Map.of("language", "ar", "headline", headline));

        Tab tab = open(Editor.published("articles", story), PHONE);

        Sample.isSound(tab, server.toString());
        Sample.isReadAloud(tab);
        assertThat(tab.attributes("article.story", "dir")).containsExactly("rtl");
        assertThat(tab.attributes("article.story", "lang")).containsExactly("ar");
        assertThat(tab.attributes("html", "lang")).containsExactly("en");
        assertThat(tab.tell("getComputedStyle(document.querySelector('h1')).direction")
                        .asText())
                .isEqualTo("rtl");
    }

    @Test
    void everyBlockAndEveryMarkIsShown() {
        WorkingCopy place = Editor.published("places", Newsdesk.place("city"));
        WorkingCopy person = Editor.published("people", Newsdesk.named("Человек"));
        WorkingCopy picture = Editor.published("media", picture());
        WorkingCopy other = Editor.published("articles", Newsdesk.article(section("Рубрика")));
        Map<String, Object> story = Newsdesk.article(section("Рубрика"));
        story.put("leadMedia", picture.id());
        story.put(
                "body",
                List.of(
                        Map.of("type", "heading", "key", "h", "level", 2, "text", List.of(Map.of("text", "Глава"))),
                        Map.of(
                                "type",
                                "paragraph",
                                "key",
                                "p",
                                "text",
                                List.of(
                                        span("сильно", Map.of("type", "strong"), Map.of("type", "em")),
                                        span("ссылка", Map.of("type", "link", "href", "https://news.example/a?b=c&d")),
                                        span("человек", Map.of("type", "entity", "kind", "person", "id", person.id())),
                                        span("место", Map.of("type", "entity", "kind", "place", "id", place.id())))),
                        Map.of(
                                "type",
                                "list",
                                "key",
                                "l",
                                "ordered",
                                true,
                                "items",
                                List.of(
                                        Map.of("text", List.of(Map.of("text", "раз"))),
                                        Map.of("text", List.of(Map.of("text", "два"))))),
                        Map.of("type", "media", "key", "m", "media", picture.id(), "caption", "Подпись"),
                        Map.of("type", "embed", "key", "e", "url", "https://video.example/1", "title", "Ролик"),
                        Map.of("type", "relatedLink", "key", "r", "article", other.id(), "text", "Читайте"),
                        Map.of(
                                "type",
                                "table",
                                "key",
                                "t",
                                "firstRowIsHeading",
                                true,
                                "caption",
                                "Таблица",
                                "rows",
                                List.of(row("Год", "Оборот"), row("2024", "4 млрд")))));

        Tab tab = open(Editor.published("articles", story), PHONE);

        Sample.isSound(tab, server.toString());
        Sample.isReadAloud(tab);
        assertThat(tab.texts(".body h2")).containsExactly("Глава");
        assertThat(tab.texts(".body strong em, .body em strong")).containsExactly("сильно");
        assertThat(tab.attributes(".body p a", "href"))
                .startsWith(
                        "https://news.example/a?b=c&d",
                        "./?person=" + person.slug() + "&lang=ru",
                        "./?place=" + place.slug() + "&lang=ru")
                .contains("https://video.example/1", "./?article=" + other.id());
        assertThat(tab.texts(".body ol > li")).containsExactly("раз", "два");
        assertThat(tab.attributes("figure img", "alt")).containsExactly("Знак", "Знак");
        assertThat(tab.texts("figcaption")).contains("Подпись");
        assertThat(tab.texts("th[scope=col]")).containsExactly("Год", "Оборот");
        assertThat(tab.texts("tbody td")).containsExactly("2024", "4 млрд");
        assertThat(tab.tell("[...document.images].every(image => image.complete && image.naturalWidth > 0)")
                        .asBoolean())
                .as("the pictures are there")
                .isTrue();
        assertThat(open("?article=" + other.id()).attributes(".story h1", "dir"))
                .hasSize(1);
    }

    @Test
    void aWithdrawnStorySaysSinceWhen() {
        WorkingCopy story = Editor.published("articles", Newsdesk.article(section("Рубрика")));
        String path = path(story);
        Editor.withdraw(story).then().statusCode(200);

        Tab tab = open("?path=" + path);

        assertThat(tab.texts("h1")).containsExactly("Материал снят");
        assertThat(tab.texts(".problem time")).hasSize(1);
        assertThat(tab.texts(".detail")).singleElement().asString().contains("no longer");
        Sample.isReadAloud(tab);
    }

    @Test
    void aLongListGoesOn() {
        WorkingCopy section = section("Рубрика");
        for (int i = 0; i < 23; i++) {
            Editor.published("articles", Newsdesk.article(section));
        }

        Tab tab = open("?path=/ru/" + section.slug());
        List<String> first = tab.texts(".rows h2");
        tab.tell("""
                new Promise(done => {
                  new MutationObserver(() => document.querySelectorAll('.rows h2').length > 20 && done(true))
                      .observe(document.querySelector('.rows'), { childList: true });
                  document.querySelector('.more').click();
                })""");

        assertThat(first).hasSize(20);
        assertThat(tab.texts(".rows h2"))
                .hasSize(23)
                .startsWith(first.toArray(String[]::new))
                .doesNotHaveDuplicates();
        assertThat(tab.texts("[role=status]")).containsExactly("Показано ещё: 3");
        Sample.isSound(tab, server.toString());
    }

    @Test
    void aSectionWithoutStoriesSaysSo() {
        Tab tab = open("?path=/ru/" + section("Рубрика").slug());

        assertThat(tab.texts(".notice")).containsExactly("Здесь пока ничего не опубликовано.");
        Sample.isReadAloud(tab);
    }

    private WorkingCopy section(String stem) {
        return Editor.published("sections", Newsdesk.named(stem));
    }

    private Map<String, Object> picture() {
        Map<String, Object> picture = Newsdesk.media("image");
        picture.put("alternativeText", Map.of("ru", "Знак"));
        picture.put("renditions", List.of(Map.of("url", server + "docs/icon.svg", "mediaType", "image/svg+xml")));
        return picture;
    }

    private Tab open(WorkingCopy story, int width) {
        return browser.tab(width, "light").open(server + "sample/?path=" + path(story));
    }

    private Tab open(String address) {
        return browser.tab(PHONE, "dark").open(server + "sample/" + address);
    }

    private static String path(WorkingCopy story) {
        return given().get("/v1/articles/" + story.id()).path("path");
    }

    private static Map<String, Object> span(String text, Map<?, ?>... marks) {
        return Map.of("text", text, "marks", List.of(marks));
    }

    private static Map<String, Object> row(String... cells) {
        return Map.of(
                "cells",
                List.of(cells).stream()
                        .map(cell -> Map.of("text", List.of(Map.of("text", cell))))
                        .toList());
    }
}
