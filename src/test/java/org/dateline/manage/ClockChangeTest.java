package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.Programmes.broadcast;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Programmes;
import org.junit.jupiter.api.Test;

/** Days on which clocks are changed, and what goes on after midnight. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ClockChangeTest {

    private static final String DAY = "2026-10-25";

    /** In Berlin, half past two comes twice on that day. */
    private static final List<String> STARTS = List.of(
            "2026-10-24T21:30:00Z",
            "2026-10-24T22:30:00Z",
            "2026-10-25T00:30:00Z",
            "2026-10-25T01:30:00Z",
            "2026-10-25T22:30:00Z",
            "2026-10-25T23:15:00Z",
            "2026-10-26T00:15:00Z");

    private static final String FILE = """
            <tv>
              <programme start="20261024233000 +0200" channel="a"><title lang="ru">Передача 0</title></programme>
              <programme start="20261025003000 CEST" channel="a"><title lang="ru">Передача 1</title></programme>
              <programme start="20261025023000 +0200" channel="a"><title lang="ru">Передача 2</title></programme>
              <programme start="20261025023000 +0100" channel="a"><title lang="ru">Передача 3</title></programme>
              <programme start="20261025233000 CET" channel="a"><title lang="ru">Передача 4</title></programme>
              <programme start="20261026001500 +0100" stop="20261026011500 +0100" channel="a">
                <title lang="ru">Передача 5</title>
              </programme>
            </tv>
            """;

    @Test
    void jsonAndXmltvMakeTheSameOfADayOfTwentyFiveHours() {
        Programmes json = Programmes.onPublicChannel("Europe/Berlin");
        Programmes xmltv = Programmes.onPublicChannel("Europe/Berlin");

        json.plan("2026-10-24", 0, broadcasts(0, 1)).then().statusCode(200);
        json.plan(DAY, 0, broadcasts(1, 5)).then().statusCode(200);
        json.plan("2026-10-26", 0, broadcasts(5, 6)).then().statusCode(200);
        for (String day : List.of("2026-10-24", DAY, "2026-10-26")) {
            xmltv.xmltv(day, 0, FILE).then().statusCode(200);
            assertThat(xmltv.day(day).<Object>path("content"))
                    .as(day)
                    .isEqualTo(json.day(day).path("content"));
        }

        for (Programmes programmes : List.of(json, xmltv)) {
            schedule(programmes, "2026-10-24").then().body("data.title", contains("Передача 0"));
            Response day = schedule(programmes, DAY);
            day.then().body("data.title", contains("Передача 1", "Передача 2", "Передача 3", "Передача 4"));
            assertThat(instants(day, "data.startDate")).isEqualTo(instants(STARTS.subList(1, 5)));
            assertThat(instants(day, "data.endDate")).isEqualTo(instants(STARTS.subList(2, 6)));
            schedule(programmes, "2026-10-26").then().body("data.title", contains("Передача 5"));
        }
    }

    @Test
    void whatGoesOnAfterMidnightBelongsToTheDayThatItStartsOn() {
        Programmes programmes = Programmes.onPublicChannel("Europe/Berlin");

        programmes.plan("2026-10-24", 0, broadcasts(0, 1)).then().statusCode(200);
        programmes
                .plan(DAY, 0, broadcasts(0, 1))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/broadcasts/0/startDate", "/broadcasts/0/startDate"));
        programmes.day(DAY).then().body("content.broadcasts", empty());
        programmes
                .plan(
                        DAY,
                        0,
                        List.of(broadcast("Рано", instant(STARTS.get(1)).minusSeconds(1), instant(STARTS.get(2)))))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/broadcasts/0/startDate"));
    }

    /** In São Paulo, that day began at one o'clock. */
    @Test
    void aDayWithoutMidnightBeginsWithItsFirstInstant() {
        Programmes programmes = Programmes.onPublicChannel("America/Sao_Paulo");
        Instant first = Instant.parse("2018-11-04T03:00:00Z");

        programmes
                .plan("2018-11-04", 0, List.of(broadcast("Ночь", first, first.plusSeconds(60))))
                .then()
                .statusCode(200);
        programmes
                .plan("2018-11-03", 0, List.of(broadcast("Вечер", first.minusSeconds(60), first)))
                .then()
                .statusCode(200);
        programmes
                .plan("2018-11-04", 1, List.of(broadcast("Вечер", first.minusSeconds(1), first.plusSeconds(60))))
                .then()
                .statusCode(422);

        schedule(programmes, "2018-11-04").then().body("data.title", contains("Ночь"));
        schedule(programmes, "2018-11-03").then().body("data.title", contains("Вечер"));
    }

    private static List<Map<String, Object>> broadcasts(int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(i -> broadcast("Передача " + i, instant(STARTS.get(i)), instant(STARTS.get(i + 1))))
                .toList();
    }

    private static Response schedule(Programmes programmes, String day) {
        return given().get("/v1/channels/" + programmes.channel().id() + "/schedule?date=" + day);
    }

    private static List<Instant> instants(Response answer, String path) {
        return instants(answer.<List<String>>path(path));
    }

    private static List<Instant> instants(List<String> times) {
        return times.stream().map(ClockChangeTest::instant).toList();
    }

    private static Instant instant(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
