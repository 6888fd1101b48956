package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that a story can be read in. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RepresentationsTest {

    private static final String SITE = "http://localhost:8080";

    @Test
    void plainTextHasTheWordsAlone() {
        WholeStory story = WholeStory.publish();

        Response answer = given().get(address(story.article(), "text"));
        String url = given().get("/v1/articles/" + story.other().id()).path("url");

        assertThat(answer.contentType()).isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(answer.asString()).isEqualTo("""
                О дороге

                Ее строит Азамат Эшимов, и о ней есть сайт и рассказ.
                Конец.

                1. Мост
                2. Тоннель

                «Мы откроем ее весной»
                — Азамат Эшимов, глава министерства

                Подпись
                Фото: редакция

                Съемка
                https://video.example/1

                Читайте также
                %s

                Длина
                Участок\tкм
                Первый\t12
                """.formatted(url));
    }

    @Test
    void namesAreInTheLanguageOfTheStory() {
        WholeStory story = WholeStory.publish();
        Map<String, Object> english = new HashMap<>(story.content());
        english.put("language", "en");
        WorkingCopy article = Editor.published("articles", english);

        String html = given().get(address(article, "html")).asString();
        JsonPath linked = given().get(address(article, "json-ld")).jsonPath();

        assertThat(html).contains("Azamat Eshimov").contains("A road in the mountains");
        assertThat(linked.getString("author[0].name")).isEqualTo("Azamat Eshimov");
        assertThat(given().get(address(article, "text")).asString()).contains("“Мы откроем ее весной”");
    }

    @Test
    void whatIsNotPublicAnyMoreIsNotLinkedTo() {
        WholeStory story = WholeStory.publish();

        Editor.withdraw(story.other()).then().statusCode(200);

        assertThat(given().get(address(story.article(), "html")).asString())
                .contains("рассказ")
                .doesNotContain("Читайте также")
                .doesNotContain(story.other().id().toString());
        assertThat(given().get(address(story.article(), "text")).asString()).doesNotContain("Читайте также");
        assertThat(given().get(address(story.article(), "portable-text"))
                        .jsonPath()
                        .<String>getList("blocks._key"))
                .doesNotContain("r");
    }

    @Test
    void articleIsANewsArticle() {
        WholeStory story = WholeStory.publish();

        Response answer = given().get(address(story.article(), "json-ld"));
        JsonPath linked = JsonPath.from(answer.asString());

        assertThat(answer.contentType()).isEqualTo("application/ld+json");
        assertThat(linked.getString("'@context'")).isEqualTo("https://schema.org");
        assertThat(linked.getString("'@type'")).isEqualTo("NewsArticle");
        assertThat(linked.getString("'@id'"))
                .isEqualTo("urn:uuid:" + story.article().id());
        assertThat(linked.getString("headline")).isEqualTo("Новая дорога");
        assertThat(linked.getString("author[0].'@id'"))
                .isEqualTo("urn:uuid:" + story.person().id());
        assertThat(linked.getString("image[0].contentUrl")).isEqualTo("https://media.example/road.jpg");
        assertThat(linked.getString("hasPart[0].creator.jobTitle")).isEqualTo("глава министерства");
    }

    @Test
    void quoteIsAQuotation() {
        WholeStory story = WholeStory.publish();

        JsonPath linked = JsonPath.from(
                given().get("/v1/quotes/" + story.quoteId() + "/json-ld").asString());

        assertThat(linked.getString("'@type'")).isEqualTo("Quotation");
        assertThat(linked.getString("text")).isEqualTo("Мы откроем ее весной");
        assertThat(linked.getString("inLanguage")).isEqualTo("ru");
        assertThat(linked.getString("dateCreated")).isEqualTo("2025-06-29");
        assertThat(linked.getString("creator.'@type'")).isEqualTo("Person");
        assertThat(linked.getString("creator.name")).isEqualTo("Азамат Эшимов");
        assertThat(linked.getString("creator.jobTitle")).isEqualTo("глава министерства");
        assertThat(linked.getString("creator.hasOccupation.name")).isEqualTo("министр транспорта");
        assertThat(linked.getString("isPartOf.headline")).isEqualTo("Новая дорога");
        assertThat(linked.getString("isPartOf.url")).startsWith(SITE + "/ru/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portable-text", "html", "text", "json-ld"})
    void everyFormIsThereAsLongAsTheStoryIs(String form) {
        WorkingCopy article = Editor.published("articles", Newsdesk.ready("articles"));
        String address = address(article, form);

        Response answer = given().get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Language")).isEqualTo("ru");
        assertThat(answer.header("Cache-Control")).startsWith("public, max-age=10");
        assertThat(answer.header("Surrogate-Key")).contains(article.id().toString());
        assertThat(answer.header("Last-Modified")).isNotNull();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        String tag = answer.header("ETag");
        assertThat(given().header("If-None-Match", tag).get(address).statusCode())
                .isEqualTo(304);
        assertThat(given().head(address).headers().asList())
                .containsAll(answer.headers().asList().stream()
                        .filter(header -> !header.getName().equalsIgnoreCase("Date"))
                        .toList());

        Editor.withdraw(article).then().statusCode(200);

        assertThat(given().get(address).statusCode()).isEqualTo(410);
        assertThat(given().get(address(article.id(), form)).contentType()).isEqualTo("application/problem+json");
        assertThat(given().get(address(UUID.randomUUID(), form)).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyWhatAnAddressGivesCanBeAskedFor() {
        WorkingCopy article = Editor.published("articles", Newsdesk.ready("articles"));

        assertThat(given().accept("text/html").get(address(article, "html")).statusCode())
                .isEqualTo(200);
        assertThat(given().accept("application/json")
                        .get(address(article, "html"))
                        .statusCode())
                .isEqualTo(406);
        assertThat(given().accept("text/html")
                        .get(address(article, "portable-text"))
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void aFormIsCompressedAndTaggedLikeEverythingElse() {
        Map<String, Object> content = Newsdesk.ready("articles");
        content.put("body", List.of(Newsdesk.paragraph("p1", "Длинный текст. ".repeat(200))));
        WorkingCopy article = Editor.published("articles", content);

        Stream.of("portable-text", "html", "text", "json-ld").forEach(form -> {
            Response zipped = given().header("Accept-Encoding", "gzip").get(address(article, form));
            boolean isLong = !form.equals("json-ld");
            assertThat(zipped.header("ETag").endsWith("-gzip\"")).as(form).isEqualTo(isLong);
        });
    }

    private static String address(WorkingCopy article, String form) {
        return address(article.id(), form);
    }

    private static String address(UUID article, String form) {
        return "/v1/articles/" + article + "/" + form;
    }
}
