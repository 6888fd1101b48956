package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.Programmes.broadcast;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Programmes;
import org.junit.jupiter.api.Test;

/** A day of a channel is planned, by who has seen it. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ScheduleDaysTest {

    private static final String DAY = "2026-06-29";
    private static final Instant MORNING = Instant.parse("2026-06-29T06:00:00Z");

    @Inject
    AgroalDataSource owner;

    @Test
    void aDayIsReplacedByWhoHasSeenIt() {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        List<Map<String, Object>> broadcasts = Programmes.inARow(MORNING, 60_000, 3);

        programmes
                .day(DAY)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("timeZone", equalTo("Europe/Moscow"))
                .body("content.broadcasts", empty());
        Response first = programmes.plan(DAY, 0, broadcasts);
        first.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("content.broadcasts", hasSize(3))
                .body("changeNumber", notNullValue());
        programmes
                .plan(DAY, 0, List.of())
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(1))
                .body("modifiedAt", notNullValue())
                .body("versionExisted", equalTo(true));
        programmes.plan(DAY, 6, List.of()).then().statusCode(412).body("versionExisted", equalTo(false));
        Editor.asking()
                .contentType(ContentType.JSON)
                .body(Map.of("broadcasts", List.of()))
                .put(programmes.channel().path() + "/schedule/" + DAY)
                .then()
                .statusCode(428);
        programmes.plan(DAY, 1, List.of()).then().statusCode(200).header("ETag", "\"2\"");
        programmes.day(DAY).then().body("content.broadcasts", empty()).header("ETag", "\"2\"");
        programmes.day("2026-06-30").then().header("ETag", "\"0\"");
    }

    @Test
    void whatIsPlannedAlreadyIsNoChange() throws SQLException {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        List<Map<String, Object>> broadcasts = Programmes.inARow(MORNING, 60_000, 3);
        programmes.plan(DAY, 0, broadcasts).then().statusCode(200);
        long changes = changes(programmes);

        programmes
                .plan(DAY, 1, broadcasts)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("changeNumber", nullValue());
        Object seen = programmes.day(DAY).path("content");
        Editor.asking()
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(seen)
                .put(programmes.channel().path() + "/schedule/" + DAY)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        assertThat(changes).isEqualTo(1);
        assertThat(changes(programmes)).isEqualTo(1);
    }

    @Test
    void whatStartsAtTheSameTimeStaysTheSameBroadcast() {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        List<Map<String, Object>> broadcasts = Programmes.inARow(MORNING, 60_000, 3);
        programmes.plan(DAY, 0, broadcasts).then().statusCode(200);
        String address = "/v1/channels/" + programmes.channel().id() + "/schedule?date=" + DAY;
        List<String> ids = given().get(address).path("data.id");
        broadcasts.get(1).put("title", Map.of("ru", "Другая"));
        broadcasts.remove(2);

        programmes.plan(DAY, 1, broadcasts).then().statusCode(200);

        given().get(address)
                .then()
                .body("data.id", contains(ids.get(0), ids.get(1)))
                .body("data.title", contains("Передача 0", "Другая"));
    }

    @Test
    void whatOverlapsIsRefusedWhereItDoes() {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        Instant midnight = Instant.parse("2026-06-29T21:00:00Z");
        programmes
                .plan(
                        "2026-06-30",
                        0,
                        List.of(broadcast("Завтра", midnight.plusSeconds(60), midnight.plusSeconds(120))))
                .then()
                .statusCode(200);
        programmes
                .plan(
                        "2026-06-28",
                        0,
                        List.of(broadcast(
                                "Вчера", Instant.parse("2026-06-28T20:00:00Z"), Instant.parse("2026-06-29T00:00:00Z"))))
                .then()
                .statusCode(200);

        programmes
                .plan(
                        DAY,
                        0,
                        List.of(
                                broadcast("Пятая", midnight.minusSeconds(60), midnight.plusSeconds(61)),
                                broadcast("Вторая", MORNING.plusSeconds(59), MORNING.plusSeconds(59)),
                                broadcast("Первая", MORNING, MORNING.plusSeconds(60)),
                                broadcast(
                                        "Нулевая",
                                        Instant.parse("2026-06-28T23:59:59Z"),
                                        Instant.parse("2026-06-29T01:00:00Z")),
                                broadcast("Не сегодня", MORNING.plusSeconds(86400), MORNING.plusSeconds(86500))))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/broadcasts/1/startDate"))
                .body("errors.pointer", hasItem("/broadcasts/1/endDate"))
                .body("errors.pointer", hasItem("/broadcasts/3/startDate"))
                .body("errors.pointer", hasItem("/broadcasts/4/startDate"));
        programmes
                .plan(DAY, 0, List.of(broadcast("До завтра", midnight.minusSeconds(60), midnight.plusSeconds(61))))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/broadcasts/0/endDate"))
                .body("errors[0].detail", equalTo("is after the start of «Завтра» of the day after"));
        programmes
                .plan(DAY, 0, List.of(broadcast("Через полночь", midnight.minusSeconds(60), midnight.plusSeconds(60))))
                .then()
                .statusCode(200);
    }

    @Test
    void anEndThatIsMissingIsTheNextStart() {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        List<Map<String, Object>> broadcasts = Programmes.inARow(MORNING, 60_000, 2);
        broadcasts.get(0).remove("endDate");

        programmes
                .plan(DAY, 0, broadcasts)
                .then()
                .statusCode(200)
                .body("content.broadcasts[0].endDate", equalTo("2026-06-29T09:01:00+03:00"));
        broadcasts.get(1).remove("endDate");
        programmes
                .plan(DAY, 1, broadcasts)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/broadcasts/1/endDate"));
    }

    @Test
    void aReadersChangeIsLoggedOnceUnderTheChannelAndEverythingIsAudited() throws SQLException {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        programmes.plan(DAY, 0, Programmes.inARow(MORNING, 60_000, 50)).then().statusCode(200);
        programmes.goLive(0, Map.of("title", Map.of("ru", "Эфир"))).then().statusCode(200);
        programmes
                .goLive(1, Map.of("title", Map.of("ru", "Эфир")))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        programmes.endLive(1).then().statusCode(200);

        assertThat(changes(programmes)).isEqualTo(3);
        assertThat(texts("SELECT DISTINCT slug || ' ' || operation || ' ' || reason FROM delivery.change WHERE kind ="
                        + " 'schedule' AND id = '" + programmes.channel().id() + "'"))
                .containsExactly(programmes.channel().slug() + " changed updated");
        Editor.get(programmes.channel(), "steps")
                .then()
                .body("data.action", contains("endLive", "goLive", "replaceBroadcasts", "publish", "create"))
                .body("data[2].details.date", equalTo(DAY))
                .body("data[2].details.broadcasts", equalTo("50"));
    }

    private long changes(Programmes programmes) throws SQLException {
        return Long.parseLong(texts("SELECT count(*)::text FROM delivery.change WHERE kind = 'schedule' AND id = '"
                        + programmes.channel().id() + "'")
                .get(0));
    }

    private List<String> texts(String query) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }
}
