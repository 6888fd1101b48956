package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PublishingTest {

    @Test
    void everythingThatStandsInTheWayIsToldAtOnce() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        WorkingCopy person = Editor.created("people", Newsdesk.named("Человек"));
        Map<String, Object> content = Newsdesk.article(section);
        content.remove("lead");
        content.put("embargo", "2999-01-01T00:00:00Z");
        content.put(
                "body",
                List.of(Newsdesk.paragraph("p1", "Иное."), Map.of("type", "quote", "key", "b2", "quote", "missing")));
        content.put(
                "quotes",
                List.of(
                        Newsdesk.card("q1", person, "Да."),
                        Newsdesk.inline("q2", person, "Не сказано", "p1"),
                        Newsdesk.inline("q3", person, "Нигде", "nowhere"),
                        Map.of("key", "q4", "kind", "paraphrase", "presentation", "card", "text", "Кто?")));
        WorkingCopy article = Editor.created("articles", content);

        Editor.publish(article)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-ready"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/lead",
                                "/embargo",
                                "/body/1/quote",
                                "/quotes/1/text",
                                "/quotes/2/block",
                                "/quotes/3/speaker",
                                "/section",
                                "/quotes/0/speaker/person",
                                "/quotes/1/speaker/person",
                                "/quotes/2/speaker/person"));
        assertNeverPublic(article);
    }

    @Test
    void referencesCanBePublishedAlong() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        WorkingCopy office = Editor.created("offices", Newsdesk.office(true));
        WorkingCopy person = Editor.created("people", Newsdesk.person(office, "2020"));
        Map<String, Object> content = Newsdesk.article(section);
        content.put("quotes", List.of(Newsdesk.card("q1", person, "Да.")));
        WorkingCopy article = Editor.created("articles", content);

        Editor.publishWithReferences(article).then().statusCode(200).body("state", equalTo("published"));

        for (WorkingCopy copy : List.of(section, office, person, article)) {
            given().get("/v1/" + copy.kind() + "/" + copy.id()).then().statusCode(200);
        }
    }

    @Test
    void aReferenceThatIsNotReadyKeepsBothBack() {
        WorkingCopy office = Editor.published("offices", Newsdesk.office(true));
        Editor.published("people", Newsdesk.person(office, "2010"));
        WorkingCopy rival = Editor.created("people", Newsdesk.person(office, "2015"));
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        Map<String, Object> content = Newsdesk.article(section);
        content.put("quotes", List.of(Newsdesk.card("q1", rival, "Да.")));
        WorkingCopy article = Editor.created("articles", content);

        Editor.publishWithReferences(article)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/quotes/0/speaker/person"))
                .body("errors[0].detail", containsString("/tenures/0"));
        assertNeverPublic(article);
        assertNeverPublic(rival);
    }

    @Test
    void publishingTheSameVersionTwiceChangesNothing() {
        WorkingCopy article = publishedArticle();
        JsonPath before = given().get("/v1/articles/" + article.id()).jsonPath();

        Response again = Editor.publish(article);

        again.then().statusCode(200).body("changeNumber", nullValue());
        JsonPath after = given().get("/v1/articles/" + article.id()).jsonPath();
        assertThat(after.<Map<String, Object>>get()).isEqualTo(before.get());
    }

    @Test
    void aChangeThatReadersCannotSeeMovesNoClock() {
        WorkingCopy article = publishedArticle();
        String before = given().get("/v1/articles/" + article.id()).asString();
        Editor.patch(article, Map.of("internalNote", "Только для своих")).then().statusCode(200);

        Editor.publish(article.version(2))
                .then()
                .statusCode(200)
                .body("changeNumber", nullValue())
                .body("publishedVersion", equalTo(2))
                .body("hasUnpublishedChanges", equalTo(false));

        assertThat(given().get("/v1/articles/" + article.id()).asString()).isEqualTo(before);
    }

    @Test
    void editingDoesNotTouchWhatReadersSee() {
        WorkingCopy article = publishedArticle();
        String before = given().get("/v1/articles/" + article.id()).asString();

        Editor.patch(article, Map.of("headline", "Совсем другой")).then().statusCode(200);

        assertThat(given().get("/v1/articles/" + article.id()).asString()).isEqualTo(before);
        Editor.read(article).then().body("lifecycle.hasUnpublishedChanges", equalTo(true));
        Editor.publish(article.version(2)).then().statusCode(200).body("changeNumber", notNullValue());
        given().get("/v1/articles/" + article.id()).then().body("headline", equalTo("Совсем другой"));
    }

    @Test
    void aChangedDateMovesNoDateModified() {
        WorkingCopy article = publishedArticle();
        JsonPath before = given().get("/v1/articles/" + article.id()).jsonPath();
        Editor.patch(article, Map.of("datePublished", "2020-02-03T04:05:06Z"))
                .then()
                .statusCode(200);

        Editor.publish(article.version(2)).then().body("changeNumber", notNullValue());

        given().get("/v1/articles/" + article.id())
                .then()
                .body("datePublished", equalTo("2020-02-03T07:05:06+03:00"))
                .body("firstPublished", equalTo(before.getString("firstPublished")))
                .body("dateModified", equalTo(before.getString("dateModified")));
    }

    @Test
    void aQuoteKeepsItsIdWhenItComesBack() {
        WorkingCopy speaker = Editor.published("people", Newsdesk.named("Человек"));
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        Map<String, Object> content = Newsdesk.article(section);
        content.put("quotes", List.of(Newsdesk.card("q1", speaker, "Да.")));
        WorkingCopy article = Editor.published("articles", content);
        String id = given().get("/v1/articles/" + article.id()).path("quotes[0].id");
        Editor.patch(article, Map.of("quotes", List.of())).then().statusCode(200);
        Editor.publish(article.version(2)).then().statusCode(200);
        given().get("/v1/quotes/" + id).then().statusCode(410);

        Editor.patch(article.version(2), Map.of("quotes", content.get("quotes")))
                .then()
                .statusCode(200)
                .body("quotes.id", contains(id));
        Editor.publish(article.version(3)).then().statusCode(200);

        given().get("/v1/quotes/" + id).then().statusCode(200);
    }

    @Test
    void aRenamedPersonIsRenamedEverywhere() {
        WorkingCopy speaker = Editor.published("people", Newsdesk.named("Человек"));
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        Map<String, Object> content = Newsdesk.article(section);
        content.put("quotes", List.of(Newsdesk.card("q1", speaker, "Да.")));
        WorkingCopy article = Editor.published("articles", content);

        Editor.patch(speaker, Map.of("names", Map.of("ru", "Новое Имя"))).then().statusCode(200);
        Editor.publish(speaker.version(2)).then().statusCode(200);

        given().get("/v1/articles/" + article.id()).then().body("quotes[0].speaker.name", equalTo("Новое Имя"));
    }

    @Test
    void aMovedPlaceTakesItsStoriesAlong() {
        WorkingCopy asia = Editor.published("places", Newsdesk.place("region"));
        WorkingCopy europe = Editor.published("places", Newsdesk.place("region"));
        Map<String, Object> country = Newsdesk.place("country");
        country.put("parent", asia.id());
        WorkingCopy place = Editor.published("places", country);
        Map<String, Object> town = Newsdesk.place("city");
        town.put("parent", place.id());
        WorkingCopy city = Editor.published("places", town);
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        Map<String, Object> content = Newsdesk.article(section);
        content.put("places", List.of(Map.of("relation", "about", "place", city.id())));
        WorkingCopy article = Editor.published("articles", content);
        String id = article.id().toString();
        given().get("/v1/articles?place=" + asia.id()).then().body("data.id", contains(id));

        Editor.patch(place, Map.of("parent", europe.id())).then().statusCode(200);
        Editor.publish(place.version(2)).then().statusCode(200);

        given().get("/v1/articles?place=" + asia.id()).then().body("data", hasSize(0));
        given().get("/v1/articles?place=" + europe.id()).then().body("data.id", contains(id));
        given().get("/v1/articles?place=" + place.id()).then().body("data.id", contains(id));
    }

    @Test
    void aStoryHasOneTranslationALanguage() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        Map<String, Object> content = Newsdesk.article(section);
        WorkingCopy original = Editor.published("articles", content);
        Map<String, Object> kyrgyz = Newsdesk.article(section);
        kyrgyz.put("language", "ky");
        kyrgyz.put("translationGroup", original.id());
        WorkingCopy translation = Editor.published("articles", kyrgyz);

        Editor.create("articles", kyrgyz).then().statusCode(409).body("type", equalTo("/problems/conflict"));
        given().get("/v1/articles/" + original.id())
                .then()
                .body("translations.id", contains(translation.id().toString()))
                .body("translations.language", contains("ky"));
        Editor.withdraw(translation).then().statusCode(200);
        given().get("/v1/articles/" + original.id()).then().body("translations", hasSize(0));
    }

    private static WorkingCopy publishedArticle() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        return Editor.published("articles", Newsdesk.article(section));
    }

    private static void assertNeverPublic(WorkingCopy copy) {
        Response unknown = given().get("/v1/" + copy.kind() + "/" + UUID.randomUUID());
        Response answer = given().get("/v1/" + copy.kind() + "/" + copy.id());
        assertThat(answer.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(404);
        String slug = Editor.read(copy).path("lifecycle.slug");
        given().get("/v1/" + copy.kind() + "/by-slug/" + slug).then().statusCode(404);
    }
}
