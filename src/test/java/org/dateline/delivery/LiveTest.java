package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.Programmes.broadcast;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.DatabaseTime;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.Programmes;
import org.dateline.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** What is on now and next, by the database's clock. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class LiveTest {

    private static final Pattern SECONDS = Pattern.compile("(?:max-age|stale-while-revalidate)=([0-9]+)");

    @Inject
    DatabaseTime time;

    @Inject
    StatementCount statements;

    @Test
    void atEachInstantThatIsOnWhichHasStartedAndNotEnded() {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        Instant start = time.now().plusMillis(1500);
        programmes.planned(Programmes.inARow(start, 400, 20));
        Instant end = start.plusMillis(400 * 20);
        Set<String> seen = new HashSet<>();

        Instant after;
        do {
            Instant before = time.now();
            JsonPath live = programmes.live().jsonPath();
            after = time.now();
            if (live.get("now") == null) {
                assertThat(before.isBefore(start) || !after.isBefore(end)).isTrue();
            } else {
                seen.add(live.getString("now.title"));
                assertThat(instant(live, "now.startDate")).isBeforeOrEqualTo(after);
                assertThat(instant(live, "now.endDate")).isAfter(before);
            }
            if (live.get("next") != null) {
                assertThat(instant(live, "next.startDate")).isAfter(before);
                assertThat(live.get("now") == null ? start : instant(live, "now.endDate"))
                        .isEqualTo(instant(live, "next.startDate"));
            }
        } while (after.isBefore(end));

        assertThat(seen).hasSizeGreaterThan(1);
        programmes.live().then().body("now", nullValue()).body("next", nullValue());
    }

    @Test
    void nobodyKeepsAnAnswerForLongerThanItIsTrue() {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        Instant now = time.now();
        Instant change = now.plusSeconds(40);
        programmes.planned(List.of(
                broadcast("Сейчас", now.minusSeconds(60), change), broadcast("Потом", change, now.plusSeconds(3600))));

        Instant before = time.now();
        Response answer = programmes.live();

        answer.then().statusCode(200).body("now.title", equalTo("Сейчас")).body("next.title", equalTo("Потом"));
        assertThat(kept(answer)).isPositive().isLessThanOrEqualTo(Duration.between(before, change));
        Instant end = now.plusSeconds(30);
        programmes
                .goLive(0, Map.of("title", Map.of("ru", "Срочно"), "endDate", end.toString()))
                .then()
                .statusCode(200);
        Instant beforeLive = time.now();
        assertThat(kept(programmes.live())).isLessThanOrEqualTo(Duration.between(beforeLive, end));
    }

    @Test
    void aPreviewIsShownAndCannotBeWithdrawnAlone() {
        Map<String, Object> picture = Newsdesk.media("image");
        WorkingCopy preview = Editor.published("media", picture);
        Map<String, Object> content = Newsdesk.channel();
        content.put("preview", preview.id());
        WorkingCopy channel = Editor.published("channels", content);

        Response live = given().get("/v1/live/" + channel.id());

        live.then().body("preview.id", equalTo(preview.id().toString())).body("streams.type", contains("hls"));
        assertThat(live.header("Surrogate-Key")).contains(preview.id().toString());
        given().get("/v1/channels/" + channel.id())
                .then()
                .body("preview.id", equalTo(preview.id().toString()));
        given().get("/v1/channels?preview=" + preview.id())
                .then()
                .body("data.id", contains(channel.id().toString()));
        given().get("/v1/live/" + channel.id() + "?fields=channel.name")
                .then()
                .body("channel.name", notNullValue())
                .body("streams", nullValue());
        Editor.withdraw(preview).then().statusCode(409);
    }

    @Test
    void aFormerSlugLeadsToWhatIsOnUnderThePresentOne() {
        WorkingCopy channel = Editor.published("channels", Newsdesk.channel());
        String former = channel.slug();
        Editor.patch(channel, Map.of("slug", former + "-2x")).then().statusCode(200);
        Editor.publish(channel.version(2)).then().statusCode(200);

        Response answer = given().redirects().follow(false).get("/v1/live/" + former);

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.header("Location")).isEqualTo("/v1/live/" + former + "-2x");
        assertThat(given().get("/v1/live/never-was").statusCode()).isEqualTo(404);
        assertThat(given().get("/v1/live/NOT%20A%20SLUG").statusCode()).isEqualTo(404);
    }

    @Test
    void anAnswerHasATagThatChangesWithWhatIsOn() {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        programmes.goLive(0, Map.of("title", Map.of("ru", "Эфир"))).then().statusCode(200);
        String tag = programmes.live().header("ETag");
        String path = "/v1/live/" + programmes.channel().id();

        assertThat(given().header("If-None-Match", tag).get(path).statusCode()).isEqualTo(304);
        programmes
                .goLive(1, Map.of("title", Map.of("ru", "Другой эфир")))
                .then()
                .statusCode(200);
        assertThat(given().header("If-None-Match", tag).get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsOnTakesTheSameNumberOfStatementsForAnyNumberOfChannels() {
        Programmes one = Programmes.onPublicChannel("Europe/Moscow");
        Instant now = time.now();
        one.planned(Programmes.inARow(now.minusSeconds(60), 60_000, 20));
        String single = "/v1/live/" + one.channel().id();
        int ofOne = statements.of(() -> given().get(single));
        int ofAll = statements.of(() -> given().get("/v1/live"));

        for (int i = 0; i < 10; i++) {
            Programmes.onPublicChannel("Europe/Moscow").goLive(0, Map.of("title", Map.of("ru", "Эфир " + i)));
        }

        assertThat(ofOne).isLessThanOrEqualTo(4);
        assertThat(statements.of(() -> given().get(single))).isEqualTo(ofOne);
        assertThat(statements.of(() -> given().get("/v1/live")))
                .isEqualTo(ofAll)
                .isLessThanOrEqualTo(4);
    }

    private static Instant instant(JsonPath json, String path) {
        return OffsetDateTime.parse(json.getString(path)).toInstant();
    }

    /** For how long the answer may be shown, stale or not. */
    private static Duration kept(Response answer) {
        return Duration.ofSeconds(SECONDS.matcher(answer.header("Cache-Control"))
                .results()
                .mapToLong(seconds -> Long.parseLong(seconds.group(1)))
                .sum());
    }
}
