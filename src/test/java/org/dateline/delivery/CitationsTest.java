package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotes as they are printed with their source. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CitationsTest {

    private WorkingCopy person;

    @BeforeEach
    void somebody() {
        person = Editor.published(
                "people",
                Map.of("names", Map.of("ru", "Азамат Эшимов", "en", "Azamat Eshimov", "de", "Asamat Eschimow")));
    }

    @Test
    void aCitationNamesEverythingThatASourceHas() {
        JsonPath quote = read(publish("ru", Map.of("officeLabel", "министр", "spokenAt", "2025-06-29")));

        String url = "http://localhost:8080" + quote.getString("article.path");
        assertThat(quote.getString("citation.text"))
                .isEqualTo("«Слова» — Азамат Эшимов, министр, 29 июня 2025 г. Новость, " + url);
        assertThat(quote.getString("citation.html"))
                .isEqualTo(
                        "<span lang=\"ru\">«Слова» — Азамат Эшимов, министр, <time datetime=\"2025-06-29\">29 июня 2025"
                                + " г.</time> <cite><a href=\"" + url + "\">Новость</a></cite></span>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru|2025|«Слова» — Азамат Эшимов, 2025. Новость",
                "ru|2025-06|«Слова» — Азамат Эшимов, июнь 2025. Новость",
                "ru|2025-06-29T23:30:00+00:00|«Слова» — Азамат Эшимов, 30 июня 2025 г. Новость",
                "en|2025-06-29|“Слова” — Azamat Eshimov, June 29, 2025. Новость",
                "de|2025-06-29|„Слова“ — Asamat Eschimow, 29. Juni 2025. Новость"
            })
    void aCitationIsInTheLanguageOfTheQuote(String language, String spokenAt, String expected) {
        JsonPath quote = read(publish(language, Map.of("spokenAt", spokenAt)));

        assertThat(quote.getString("citation.text")).startsWith(expected + ", http");
        assertThat(Jsoup.parse(quote.getString("citation.html")).wholeText()).isEqualTo(expected);
    }

    @Test
    void aParaphraseIsNotBetweenQuotationMarks() {
        JsonPath quote = read(publish("ru", Map.of("kind", "paraphrase", "spokenAt", "2025")));

        assertThat(quote.getString("citation.text")).startsWith("Слова — Азамат Эшимов, 2025.");
    }

    @ParameterizedTest
    @CsvSource({"ru,министр (и. о.)", "en,Minister (acting)"})
    void whoIsActingIsNotSaidToHoldTheOffice(String language, String expected) {
        WorkingCopy office = Editor.published("offices", Map.of("names", Map.of("ru", "министр", "en", "Minister")));
        WorkingCopy acting = Editor.published(
                "people",
                Map.of(
                        "names",
                        Map.of("ru", "Имя"),
                        "tenures",
                        List.of(Map.of("office", office.id(), "acting", true, "startDate", "2024-01-01"))));

        JsonPath quote =
                read(publish(language, Map.of("speaker", Map.of("person", acting.id()), "spokenAt", "2025-06-29")));

        assertThat(quote.getString("citation.text")).contains("— Имя, " + expected + ", ");
    }

    @ParameterizedTest
    @CsvSource({"«Слова»,«Слова» —", "«Да» и «нет»,««Да» и «нет»» —", "\"Слова\",\"Слова\" —", "“Слова”,“Слова” —"})
    void marksThatAnEditorHasTypedAreNotDoubled(String words, String expected) {
        JsonPath quote = read(publish("ru", Map.of("text", words)));

        assertThat(quote.getString("citation.text")).startsWith(expected);
    }

    @Test
    void listsHaveItTooAndTheArticleDoesNot() {
        WorkingCopy article = publish("ru", Map.of());

        JsonPath list = given().get("/v1/quotes?article=" + article.id()).jsonPath();

        assertThat(list.getString("data[0].citation.text"))
                .isEqualTo(read(article).getString("citation.text"));
        assertThat(given().get("/v1/articles/" + article.id()).<Object>path("quotes[0].citation"))
                .isNull();
    }

    @Test
    void aQuoteHasAnotherTagWhenItsWordsAreOthers() {
        WorkingCopy article = publish("ru", Map.of());
        String id = given().get("/v1/articles/" + article.id()).path("quotes[0].id");
        for (String address : List.of("/v1/quotes/" + id, "/v1/quotes/" + id + "/json-ld")) {
            String tag = given().get(address).header("ETag");
            Editor.publish(article).then().statusCode(200);
            assertThat(given().header("If-None-Match", tag).get(address).statusCode())
                    .as("nothing has changed")
                    .isEqualTo(304);
        }
        String before = given().get("/v1/quotes/" + id).header("ETag");
        String linkedBefore = given().get("/v1/quotes/" + id + "/json-ld").header("ETag");

        Editor.patch(article, Map.of("quotes", List.of(quote(Map.of("text", "Другие слова")))))
                .then()
                .statusCode(200);
        Editor.publish(article.version(2)).then().statusCode(200);

        assertThat(given().get("/v1/quotes/" + id).header("ETag")).isNotEqualTo(before);
        assertThat(given().header("If-None-Match", before)
                        .get("/v1/quotes/" + id)
                        .<String>path("text"))
                .isEqualTo("Другие слова");
        assertThat(given().get("/v1/quotes/" + id + "/json-ld").header("ETag")).isNotEqualTo(linkedBefore);
    }

    private WorkingCopy publish(String language, Map<String, Object> rest) {
        Map<String, Object> content = Newsdesk.ready("articles");
        content.put("headline", "Новость");
        content.put("language", language);
        content.put("quotes", List.of(quote(rest)));
        return Editor.published("articles", content);
    }

    private Map<String, Object> quote(Map<String, Object> rest) {
        Map<String, Object> quote = new HashMap<>(Newsdesk.card("q", person, "Слова"));
        quote.putAll(rest);
        return quote;
    }

    private static JsonPath read(WorkingCopy article) {
        String id = given().get("/v1/articles/" + article.id()).path("quotes[0].id");
        return given().get("/v1/quotes/" + id).jsonPath();
    }
}
