package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class MediaTest {

    @Test
    void aPictureIsReadWithEverythingThatPrintingItNeeds() {
        Map<String, Object> content = Newsdesk.media("image");
        content.put("alternativeText", Map.of("ru", "Озеро и горы", "en", "A lake and mountains"));
        content.put("caption", Map.of("ru", "Иссык-Куль"));
        content.put("credit", "Фото: пример");
        content.put("dateCreated", "2025-06");
        content.put("focalPoint", Map.of("x", 0.25, "y", 0.5));
        content.put(
                "renditions",
                List.of(Map.of(
                        "url",
                        "https://media.example/lake.jpg",
                        "mediaType",
                        "image/jpeg",
                        "width",
                        1600,
                        "height",
                        900,
                        "size",
                        3_000_000_000L)));

        WorkingCopy picture = Editor.published("media", content);

        given().get("/v1/media/" + picture.id())
                .then()
                .statusCode(200)
                .body("type", equalTo("image"))
                .body("alternativeText", equalTo("Озеро и горы"))
                .body("alternativeTexts.en", equalTo("A lake and mountains"))
                .body("caption", equalTo("Иссык-Куль"))
                .body("credit", equalTo("Фото: пример"))
                .body("dateCreated", equalTo("2025-06"))
                .body("focalPoint.x", equalTo(0.25f))
                .body("renditions[0].width", equalTo(1600))
                .body("renditions[0].size", equalTo(3_000_000_000L));
    }

    @Test
    void whatHasNoFileIsNotReady() {
        Map<String, Object> content = Newsdesk.media("video");
        content.remove("renditions");

        Editor.publish(Editor.created("media", content))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/renditions"));
    }

    @ParameterizedTest
    @CsvSource({
        "image, video/mp4, /renditions/0/mediaType",
        "image, application/pdf, /renditions/0/mediaType",
        "video, image/jpeg, /renditions/0/mediaType",
        "audio, video/mp4, /renditions/0/mediaType"
    })
    void aFileIsOfTheTypeOfItsItem(String type, String mediaType, String pointer) {
        Map<String, Object> content = Newsdesk.media(type);
        content.put("renditions", List.of(Map.of("url", "https://media.example/a", "mediaType", mediaType)));

        Editor.create("media", content).then().statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void aVideoMayBeAStream() {
        Map<String, Object> content = Newsdesk.media("video");
        content.put(
                "renditions",
                List.of(Map.of(
                        "url", "https://media.example/live.m3u8", "mediaType", "application/vnd.apple.mpegurl")));

        Editor.create("media", content).then().statusCode(201);
    }

    @Test
    void anArticleShowsItsMediaInItsOwnLanguage() {
        WorkingCopy lead = picture("Озеро", "A lake");
        WorkingCopy other = picture("Горы", "Mountains");
        Map<String, Object> content = Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика")));
        content.put("language", "en");
        content.put("leadMedia", lead.id());
        content.put(
                "body",
                List.of(
                        Map.of("type", "media", "key", "m1", "media", other.id(), "caption", "Seen from the shore"),
                        Map.of("type", "media", "key", "m2", "media", other.id())));
        WorkingCopy article = Editor.published("articles", content);

        given().get("/v1/articles/" + article.id())
                .then()
                .body("leadMedia.id", equalTo(lead.id().toString()))
                .body("leadMedia.alternativeText", equalTo("A lake"))
                .body("body[0].media", equalTo(other.id().toString()))
                .body("body[0].caption", equalTo("Seen from the shore"))
                .body("body[1].caption", nullValue())
                .body("media.id", contains(other.id().toString()))
                .body("media[0].alternativeText", equalTo("Mountains"));
        given().get("/v1/articles?section=" + content.get("section"))
                .then()
                .body("data[0].leadMedia.alternativeText", equalTo("A lake"));
        Editor.withdraw(other).then().statusCode(409).body("type", equalTo("/problems/still-referenced"));
    }

    @Test
    void aQuoteTellsWhereItCanBeHeard() {
        WorkingCopy video = Editor.published("media", Newsdesk.media("video"));
        WorkingCopy speaker = Editor.published("people", Newsdesk.named("Человек"));
        Map<String, Object> quote = new HashMap<>(Newsdesk.card("q1", speaker, "Да."));
        quote.put("recording", Map.of("media", video.id(), "seconds", 83));
        Map<String, Object> content = Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика")));
        content.put("quotes", List.of(quote));
        WorkingCopy article = Editor.published("articles", content);

        given().get("/v1/quotes?speaker=" + speaker.id())
                .then()
                .body("data[0].recording.seconds", equalTo(83))
                .body("data[0].recording.media.id", equalTo(video.id().toString()))
                .body("data[0].recording.media.renditions", hasSize(1));
        given().get("/v1/articles/" + article.id())
                .then()
                .body("quotes[0].recording.media.id", equalTo(video.id().toString()));
    }

    @Test
    void nobodyHearsAPicture() {
        WorkingCopy picture = Editor.published("media", Newsdesk.media("image"));
        WorkingCopy speaker = Editor.published("people", Newsdesk.named("Человек"));
        Map<String, Object> quote = new HashMap<>(Newsdesk.card("q1", speaker, "Да."));
        quote.put("recording", Map.of("media", picture.id()));
        Map<String, Object> content = Newsdesk.ready("articles");
        content.put("quotes", List.of(quote));

        Editor.publish(Editor.created("articles", content))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/quotes/0/recording/media"));
    }

    @Test
    void mediaAreListedByType() {
        WorkingCopy sound = Editor.published("media", Newsdesk.media("audio"));

        given().get("/v1/media?type=audio&limit=100")
                .then()
                .statusCode(200)
                .body("data.findAll { it.type != 'audio' }", hasSize(0))
                .body("data.findAll { it.id == '" + sound.id() + "' }", hasSize(1));
        given().get("/v1/media?type=text").then().statusCode(400);
    }

    private static WorkingCopy picture(String ru, String en) {
        Map<String, Object> content = Newsdesk.media("image");
        content.put("alternativeText", Map.of("ru", ru, "en", en));
        return Editor.published("media", content);
    }
}
