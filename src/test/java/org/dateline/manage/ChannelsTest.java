package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.HandedOut;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.Programmes;
import org.junit.jupiter.api.Test;

/** Channels, and who may change what they broadcast. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ChannelsTest {

    private static final String DAY = "2026-06-29";
    private static final Instant MORNING = Instant.parse("2026-06-29T06:00:00Z");

    @Test
    void aChannelIsPublicWithAStreamAndAPictureAlone() {
        Map<String, Object> content = Newsdesk.channel();
        content.remove("streams");
        content.put(
                "preview", Editor.published("media", Newsdesk.media("video")).id());

        Editor.publish(Editor.created("channels", content))
                .then()
                .statusCode(409)
                .body("errors.code", contains("streams-missing", "preview-is-no-picture"))
                .body("errors.pointer", contains("/streams", "/preview"));
    }

    @Test
    void streamsAndZonesAreChecked() {
        Map<String, Object> content = Newsdesk.channel();
        content.put("timeZone", "Mars/Base");
        content.put("streams", List.of(Map.of("type", "rtmp", "url", "javascript:x", "mediaType", "image/png")));

        Editor.create("channels", content)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/streams/0/mediaType", "/streams/0/type", "/streams/0/url", "/timeZone"));
    }

    @Test
    void channelsAreInTheOrderOfTheNewsroom() {
        WorkingCopy picture = Editor.published("media", Newsdesk.media("image"));
        List<String> ids = new ArrayList<>();
        for (int position : List.of(3, 1, 2)) {
            Map<String, Object> content = Newsdesk.channel();
            content.put("position", position);
            content.put("preview", picture.id());
            ids.add(Editor.published("channels", content).id().toString());
        }

        given().get("/v1/channels?preview=" + picture.id())
                .then()
                .body("data.id", contains(ids.get(1), ids.get(2), ids.get(0)))
                .body("meta.order", equalTo("position"));
    }

    @Test
    void whoMayNotPublishPlansNothing() {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        HandedOut editor = HandedOut.role("editor");
        String day = programmes.channel().path() + "/schedule/" + DAY;
        String live = programmes.channel().path() + "/live";

        assertThat(editor.asking().get(day).statusCode()).isEqualTo(200);
        assertThat(editor.asking().get(live).statusCode()).isEqualTo(200);
        assertThat(editor.asking()
                        .header("If-Match", "\"1\"")
                        .contentType(ContentType.JSON)
                        .body(Map.of("broadcasts", List.of()))
                        .put(day)
                        .statusCode())
                .isEqualTo(403);
        assertThat(editor.asking()
                        .header("If-Match", "\"1\"")
                        .contentType(ContentType.JSON)
                        .body(Map.of("title", Map.of("ru", "Эфир")))
                        .put(live)
                        .statusCode())
                .isEqualTo(403);
        assertThat(editor.asking().header("If-Match", "\"1\"").delete(live).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aChannelGoesWithAllOfItsSchedule() {
        Programmes programmes = Programmes.onChannel("Europe/Moscow");
        programmes.plan(DAY, 0, Programmes.inARow(MORNING, 60_000, 3)).then().statusCode(200);
        programmes.goLive(0, Map.of("title", Map.of("ru", "Эфир"))).then().statusCode(200);

        Editor.trash(programmes.channel()).then().statusCode(204);
        programmes.plan(DAY, 1, List.of()).then().statusCode(409);
        programmes.endLive(1).then().statusCode(409);
        Editor.put(programmes.channel(), "purge").then().statusCode(204);
        programmes.day(DAY).then().statusCode(404);
    }

    @Test
    void whatIsNoChannelOrNoDayIsNotThere() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        Programmes programmes = Programmes.onChannel("Europe/Moscow");

        assertThat(Editor.asking()
                        .get("/manage/v1/channels/" + section.id() + "/schedule/" + DAY)
                        .statusCode())
                .isEqualTo(404);
        for (String day : List.of("2026-02-30", "tomorrow", "20260629", "2026-6-29")) {
            assertThat(programmes.day(day).statusCode()).as(day).isEqualTo(404);
        }
        assertThat(Editor.asking()
                        .get("/manage/v1/sections/" + section.id() + "/live")
                        .statusCode())
                .isEqualTo(404);
        Editor.put(
                        programmes.channel().version(0),
                        "live",
                        Map.of("title", Map.of("ru", "Эфир"), "endDate", "2020-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/endDate"));
    }
}
