package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.Programmes.broadcast;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.Programmes;
import org.dateline.testing.StatementCount;
import org.dateline.testing.Until;
import org.junit.jupiter.api.Test;

/** What is on now and next, by the database's clock. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class LiveTest {

    private static final Pattern SECONDS = Pattern.compile("(?:max-age|stale-while-revalidate)=([0-9]+)");

    @Inject
    AgroalDataSource owner;

    @Inject
    StatementCount statements;

    @Test
    void atEachInstantThatIsOnWhichHasStartedAndNotEnded() throws SQLException {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        Instant start = now().plusMillis(1500);
        programmes.planned(Programmes.inARow(start, 400, 20));
        Instant end = start.plusMillis(400 * 20);
        Set<String> seen = new HashSet<>();

        Instant after;
        do {
            Instant before = now();
            JsonPath live = live(programmes).jsonPath();
            after = now();
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
        live(programmes).then().body("now", nullValue()).body("next", nullValue());
    }

    @Test
    void nobodyKeepsAnAnswerForLongerThanItIsTrue() throws SQLException {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        Instant now = now();
        Instant change = now.plusSeconds(40);
        programmes.planned(List.of(
                broadcast("Сейчас", now.minusSeconds(60), change), broadcast("Потом", change, now.plusSeconds(3600))));

        Instant before = now();
        Response answer = live(programmes);

        answer.then().statusCode(200).body("now.title", equalTo("Сейчас")).body("next.title", equalTo("Потом"));
        assertThat(kept(answer)).isPositive().isLessThanOrEqualTo(Duration.between(before, change));
        Instant end = now.plusSeconds(30);
        programmes
                .goLive(0, Map.of("title", Map.of("ru", "Срочно"), "endDate", end.toString()))
                .then()
                .statusCode(200);
        Instant beforeLive = now();
        assertThat(kept(live(programmes))).isLessThanOrEqualTo(Duration.between(beforeLive, end));
    }

    @Test
    void whatHasGoneOnAfterMidnightIsStillOn() throws SQLException {
        Instant now = now();
        // Where midnight was less than an hour ago.
        int offset = -now.atOffset(ZoneOffset.UTC).getHour();
        String zone = offset < -11 ? "Etc/GMT-" + (24 + offset) : "Etc/GMT+" + -offset;
        Programmes programmes = Programmes.onPublicChannel(offset == 0 ? "Etc/UTC" : zone);
        programmes.planned(
                List.of(broadcast("Ночь", now.minus(Duration.ofMinutes(90)), now.plus(Duration.ofMinutes(30)))));
        LocalDate today = LocalDate.ofInstant(now, programmes.zone());

        live(programmes).then().body("now.title", equalTo("Ночь"));
        schedule(programmes, "").then().body("data", empty());
        schedule(programmes, "?date=" + today.minusDays(1)).then().body("data.title", contains("Ночь"));
        assertThat(schedule(programmes, "?date=" + today).header("Cache-Control"))
                .contains("max-age=10");
    }

    @Test
    void aDayIsAsLongAsTheZoneMakesIt() {
        Programmes programmes = Programmes.onPublicChannel("Europe/Berlin");
        Instant spring = Instant.parse("2026-03-28T23:00:00Z");
        Instant autumn = Instant.parse("2026-10-24T22:00:00Z");
        programmes
                .plan(
                        "2026-03-29",
                        0,
                        List.of(
                                broadcast("Первая", spring, spring.plusSeconds(60)),
                                broadcast(
                                        "Последняя",
                                        spring.plus(Duration.ofHours(23)).minusSeconds(60),
                                        spring.plus(Duration.ofHours(24)))))
                .then()
                .statusCode(200);
        programmes
                .plan(
                        "2026-10-25",
                        0,
                        List.of(broadcast(
                                "Последняя",
                                autumn.plus(Duration.ofHours(25)).minusSeconds(1),
                                autumn.plus(Duration.ofHours(26)))))
                .then()
                .statusCode(200);
        programmes
                .plan(
                        "2026-03-29",
                        1,
                        List.of(broadcast(
                                "Завтра", spring.plus(Duration.ofHours(23)), spring.plus(Duration.ofHours(24)))))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/broadcasts/0/startDate"));

        schedule(programmes, "?date=2026-03-29")
                .then()
                .body("data.title", contains("Первая", "Последняя"))
                .body("meta.timeZone", equalTo("Europe/Berlin"));
        schedule(programmes, "?date=2026-10-25")
                .then()
                .body("data", notNullValue())
                .body("data.title", contains("Последняя"));
        schedule(programmes, "?from=2026-03-29&to=2026-03-29")
                .then()
                .body("data.title", contains("Первая", "Последняя"));
        schedule(programmes, "?from=2026-03-29T12:00:00Z&to=2026-03-29")
                .then()
                .body("data.title", contains("Последняя"));
        schedule(programmes, "?date=2026-03-29&from=2026-03-29T12:00:00Z")
                .then()
                .body("data.title", contains("Последняя"));
        schedule(programmes, "?date=2026-03-29&from=2026-03-30")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?date"));
        schedule(programmes, "?from=2026-03-01&to=2026-03-20")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?to"));
    }

    @Test
    void goingLiveOverridesTheScheduleUntilItEnds() throws SQLException {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        Instant now = now();
        programmes.planned(List.of(broadcast("Кино", now.minusSeconds(600), now.plusSeconds(600))));

        programmes
                .goLive(0, Map.of("title", Map.of("ru", "Прямой эфир", "en", "Live")))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("changeNumber", notNullValue());
        Response live = live(programmes);
        live.then()
                .body("now.title", equalTo("Прямой эфир"))
                .body("now.isLiveBroadcast", equalTo(true))
                .body("now.endDate", nullValue())
                .body("next", nullValue());
        given().get("/v1/live/" + programmes.channel().id() + "?lang=en").then().body("now.title", equalTo("Live"));
        programmes
                .goLive(
                        1,
                        Map.of(
                                "title",
                                Map.of("ru", "Срочно"),
                                "endDate",
                                now.plusSeconds(60).toString()))
                .then()
                .statusCode(200);
        live(programmes)
                .then()
                .body("now.id", equalTo(live.path("now.id")))
                .body("now.startDate", equalTo(live.path("now.startDate")))
                .body("now.title", equalTo("Срочно"))
                .body("next.title", equalTo("Кино"));
        programmes
                .endLive(2)
                .then()
                .statusCode(200)
                .body("content", nullValue())
                .body("version", equalTo(3));
        live(programmes).then().body("now.title", equalTo("Кино"));
        programmes.endLive(3).then().statusCode(404);
    }

    @Test
    void whatWasLiveEndsByItself() throws SQLException {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        programmes
                .goLive(
                        0,
                        Map.of(
                                "title",
                                Map.of("ru", "Миг"),
                                "endDate",
                                now().plusSeconds(5).toString()))
                .then()
                .statusCode(200);

        Until.holds(() -> live(programmes).path("now") == null);

        Editor.get(programmes.channel(), "live")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("content", nullValue());
        programmes.goLive(1, Map.of("title", Map.of("ru", "Снова"))).then().statusCode(200);
        live(programmes).then().body("now.title", equalTo("Снова"));
    }

    @Test
    void nothingOfADraftIsReadAnywhereUntilItIsPublishedWithAllOfIt() throws SQLException {
        Programmes programmes = Programmes.onChannel("Europe/Moscow");
        Instant now = now();
        programmes.planned(List.of(broadcast("Тайна", now.minusSeconds(600), now.plusSeconds(600))));
        programmes
                .goLive(0, Map.of("title", Map.of("ru", "Тайный эфир")))
                .then()
                .body("changeNumber", nullValue());
        String id = programmes.channel().id().toString();
        String slug = programmes.channel().slug();

        assertThat(rows(programmes)).isZero();
        for (String path : List.of("live/" + id, "live/" + slug, "channels/" + id + "/schedule")) {
            assertThat(given().get("/v1/" + path).statusCode()).as(path).isEqualTo(404);
        }
        given().get("/v1/live").then().body("data.channel.id", not(hasItem(id)));

        Editor.publish(programmes.channel()).then().statusCode(200);
        assertThat(rows(programmes)).isEqualTo(2);
        live(programmes).then().body("now.title", equalTo("Тайный эфир"));
        given().get("/v1/live/" + slug).then().body("channel.id", equalTo(id));

        Editor.withdraw(programmes.channel()).then().statusCode(200);
        assertThat(rows(programmes)).isZero();
        for (String path : List.of("live/" + id, "live/" + slug, "channels/" + id + "/schedule")) {
            assertThat(given().get("/v1/" + path).statusCode()).as(path).isEqualTo(410);
        }

        programmes.endLive(1).then().statusCode(200).body("changeNumber", nullValue());
        Editor.publish(programmes.channel()).then().statusCode(200);
        live(programmes).then().body("now.title", equalTo("Тайна"));
    }

    @Test
    void anArticleIsShownAsLongAsItIsPublic() throws SQLException {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        WorkingCopy article =
                Editor.created("articles", Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика"))));
        Map<String, Object> live = new HashMap<>(Map.of("title", Map.of("ru", "Эфир"), "article", article.id()));
        programmes.goLive(0, live).then().statusCode(200);

        assertThat(live(programmes).asString()).doesNotContain(article.id().toString());
        assertThat(live(programmes).header("Surrogate-Key"))
                .doesNotContain(article.id().toString());
        Editor.publish(article).then().statusCode(200);
        Response shown = live(programmes);
        shown.then()
                .body("now.article.id", equalTo(article.id().toString()))
                .body("now.article.headline", notNullValue())
                .body("now.article.url", equalTo("http://localhost:8080" + shown.path("now.article.path")));
        assertThat(shown.header("Surrogate-Key"))
                .contains(
                        "schedules",
                        programmes.channel().id().toString(),
                        article.id().toString());
        Editor.withdraw(article).then().statusCode(200);
        assertThat(live(programmes).asString()).doesNotContain(article.id().toString());
        live.put("article", "01941f29-7c00-7006-8000-00000000dead");
        programmes.goLive(1, live).then().statusCode(422).body("errors.pointer", contains("/article"));
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
        String tag = live(programmes).header("ETag");
        String path = "/v1/live/" + programmes.channel().id();

        assertThat(given().header("If-None-Match", tag).get(path).statusCode()).isEqualTo(304);
        programmes
                .goLive(1, Map.of("title", Map.of("ru", "Другой эфир")))
                .then()
                .statusCode(200);
        assertThat(given().header("If-None-Match", tag).get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsOnTakesTheSameNumberOfStatementsForAnyNumberOfChannels() throws SQLException {
        Programmes one = Programmes.onPublicChannel("Europe/Moscow");
        Instant now = now();
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

    private static Response live(Programmes programmes) {
        return given().get("/v1/live/" + programmes.channel().id());
    }

    private static Response schedule(Programmes programmes, String query) {
        return given().get("/v1/channels/" + programmes.channel().id() + "/schedule" + query);
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

    private Instant now() throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private long rows(Programmes programmes) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM delivery.broadcast WHERE channel = '"
                        + programmes.channel().id() + "'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
