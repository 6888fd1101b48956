package org.dateline.manage.weather;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors say of the weather, and what readers see of it. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ManualWeatherTest {

    private Station station;

    @BeforeEach
    void open() {
        station = Station.open();
    }

    @Test
    void whatAnEditorSaysIsToldToReaders() {
        station.say(
                        "0",
                        Map.of(
                                "temperature",
                                13,
                                "apparentTemperature",
                                11.04,
                                "condition",
                                95,
                                "isDay",
                                false,
                                "wind",
                                Map.of("speed", 3),
                                "humidity",
                                80,
                                "pressure",
                                1001.55))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("provider", equalTo("manual"));

        station.told("&lang=ky")
                .then()
                .statusCode(200)
                .header("Content-Language", containsString("ky"))
                .header("Surrogate-Key", containsString("weather"))
                .header("Surrogate-Key", containsString(station.place().id().toString()))
                .body("temperature", equalTo(13f))
                .body("apparentTemperature", equalTo(11f))
                .body("condition.code", equalTo(95))
                .body("condition.name", equalTo("Чагылгандуу жамгыр"))
                .body("condition.names.en", equalTo("Thunderstorm"))
                .body("condition.isDay", equalTo(false))
                .body("wind.speed", equalTo(3f))
                .body("wind.direction", nullValue())
                .body("pressure", equalTo(1001.6f))
                .body("fetchedAt", nullValue())
                .body("forecast", equalTo(List.of()))
                .body("provider.name", equalTo("manual"))
                .body("provider.attribution", nullValue())
                .body("stale", equalTo(false))
                .body("age", equalTo("PT0S"));
    }

    @Test
    void whatIsOldSaysSo() {
        Instant observed = Instant.now().minus(Duration.ofHours(3)).minusSeconds(60);
        say("0", observed, null).then().statusCode(200);

        Response told = station.told();

        told.then().statusCode(200).body("stale", equalTo(true)).body("temperature", equalTo(13f));
        assertThat(Duration.parse(told.path("age"))).isBetween(Duration.ofMinutes(181), Duration.ofMinutes(183));
    }

    @Test
    void anAnswerIsKeptNoLongerThanItIsTrue() {
        Instant now = Instant.now();
        say("0", now.minus(Duration.ofHours(1)), now.plusSeconds(8)).then().statusCode(200);

        String kept = station.told().header("Cache-Control");

        assertThat(kept).matches("public, max-age=[0-8]");
    }

    @Test
    void anEditorSaysUntilWhenItHolds() {
        Instant now = Instant.now();
        say("0", now.minus(Duration.ofHours(5)), now.plus(Duration.ofHours(1)))
                .then()
                .statusCode(200);

        station.told().then().body("stale", equalTo(false)).header("Cache-Control", containsString("max-age=10"));
    }

    @Test
    void theSunIsAskedWhetherItIsDay() {
        say("0", Instant.parse("2025-06-29T12:00:00Z"), null).then().body("isDay", equalTo(true));
        say("1", Instant.parse("2025-06-29T00:00:00Z"), null).then().body("isDay", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({
        "temperature, 61",
        "temperature, -91",
        "temperature, NaN",
        "temperature, Infinity",
        "temperature, 1e400",
        "temperature, -1e400",
        "apparentTemperature, 86",
        "apparentTemperature, -111",
        "condition, 4",
        "condition, 100",
        "humidity, 101",
        "humidity, -1",
        "pressure, 3000",
        "pressure, 799",
        "pressure, 1e400",
        "observedAt, 2099-01-01T00:00:00Z",
        "validUntil, 2020-01-01T00:00:00Z",
        "validUntil, 2099-01-01T00:00:00Z"
    })
    void whatCannotBeIsRefusedByItsName(String field, String value) {
        Map<String, Object> weather = new HashMap<>(Map.of("temperature", 13, "condition", 3));
        weather.put(field, value.matches("-?[0-9e]+") ? new BigDecimal(value) : value);

        station.say("0", weather).then().statusCode(422).body("errors.pointer", hasItem("/" + field));
        station.told().then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"speed, 121", "speed, -1", "direction, 361", "gusts, 151", "gusts, -1"})
    void whatTheWindCannotDoIsRefusedByItsName(String field, int value) {
        Map<String, Object> wind = new HashMap<>(Map.of("speed", 3));
        wind.put(field, value);

        station.say("0", Map.of("temperature", 13, "condition", 3, "wind", wind))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/wind/" + field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"temperature", "condition", "humidity", "pressure", "isDay"})
    void aTextIsNoNumber(String field) {
        Map<String, Object> weather = new HashMap<>(Map.of("temperature", 13, "condition", 3));
        weather.put(field, "3");

        station.say("0", weather).then().statusCode(400).body("errors.pointer", contains("/" + field));
    }

    @Test
    void aChangeIsMeantForTheVersionThatWasRead() {
        station.known().then().statusCode(404);
        station.told().then().statusCode(404).body("detail", containsString("Nothing is known"));
        Editor.asking()
                .contentType(ContentType.JSON)
                .body(Map.of("temperature", 1, "condition", 3))
                .put(station.path())
                .then()
                .statusCode(428);
        say("1", null, null).then().statusCode(412).body("currentVersion", equalTo(0));
        say("0", null, null).then().statusCode(200);
        say("0", null, null).then().statusCode(412).body("currentVersion", equalTo(1));
        say("1", null, null).then().statusCode(200).header("ETag", "\"2\"");
        Editor.asking()
                .header("If-Match", "\"1\"")
                .delete(station.path())
                .then()
                .statusCode(412);

        Editor.asking()
                .header("If-Match", "\"2\"")
                .delete(station.path())
                .then()
                .statusCode(204);

        station.told().then().statusCode(404);
        say("0", null, null).then().statusCode(200).header("ETag", "\"3\"");
    }

    @Test
    void sayingTheSameAgainIsNoChange() {
        Instant observed = Instant.now().minusSeconds(60);
        say("0", observed, null).then().header("ETag", "\"1\"");

        say("1", observed, null).then().statusCode(200).header("ETag", "\"1\"");

        audited().then().body("data.action", contains("setWeather", "publish", "create"));
    }

    @Test
    void itIsWrittenDownWhoSaidSo() {
        say("0", null, null).then().statusCode(200);
        Editor.asking()
                .header("If-Match", "\"1\"")
                .delete(station.path())
                .then()
                .statusCode(204);

        audited()
                .then()
                .body("data.action", contains("removeWeather", "setWeather", "publish", "create"))
                .body("data[1].title", equalTo(station.slug()))
                .body("data[1].version", equalTo(1))
                .body("data[1].details.temperature", equalTo("13.0"));
    }

    @Test
    void ofManyEditorsAtOnceOneIsRight() throws Exception {
        int editors = 6;
        CyclicBarrier start = new CyclicBarrier(editors);
        ExecutorService threads = Executors.newFixedThreadPool(editors);
        List<Callable<Integer>> all = IntStream.range(0, editors)
                .<Callable<Integer>>mapToObj(i -> () -> {
                    start.await();
                    return station.say("0", Map.of("temperature", i, "condition", 3))
                            .statusCode();
                })
                .toList();

        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> each : threads.invokeAll(all)) {
            answers.add(each.get());
        }

        threads.shutdown();
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void theWeatherOfADraftIsNobodysBusiness() {
        WorkingCopy draft = Editor.created("places", Newsdesk.place("landmark"));
        Station hidden = new Station(draft);

        hidden.say("0", Map.of("temperature", 13, "condition", 3)).then().statusCode(404);
        String refusal = hidden.told().then().statusCode(400).extract().path("detail");

        String unknown = given().get("/v1/weather?place=no-such-place-at-all").path("detail");
        assertThat(refusal.replace(hidden.slug(), "x")).isEqualTo(unknown.replace("no-such-place-at-all", "x"));
        given().get("/v1/weather?place=" + draft.id()).then().statusCode(400);
        given().get("/v1/weather?place=Not a slug!").then().statusCode(400);
    }

    @Test
    void aPlaceThatIsWithdrawnTakesItsWeatherAlong() {
        say("0", null, null).then().statusCode(200);
        Editor.withdraw(station.place()).then().statusCode(200);
        station.told().then().statusCode(400);

        Editor.publish(station.place()).then().statusCode(200);

        station.told().then().statusCode(200).body("temperature", equalTo(13f));
    }

    @Test
    void whatWasMergedIsToldOfItsSurvivor() {
        say("0", null, null).then().statusCode(200);
        String former = station.slug();
        Station survivor = Station.open();
        Editor.merge(station.place(), survivor.place()).then().statusCode(200);

        survivor.told().then().statusCode(200).body("temperature", equalTo(13f));
        given().get("/v1/weather?place=" + former).then().statusCode(200).body("place.slug", equalTo(survivor.slug()));
        given().get("/v1/weather?place=" + station.place().id()).then().statusCode(200);

        survivor.say("0", Map.of("temperature", 14, "condition", 3)).then().statusCode(200);

        given().get("/v1/weather?place=" + former).then().body("temperature", equalTo(14f));
    }

    @Test
    void withoutAPlaceItIsTheLatestThatIsKnown() {
        say("0", null, null).then().statusCode(200);

        given().get("/v1/weather").then().statusCode(200);
    }

    private Response say(String version, Instant observedAt, Instant validUntil) {
        Map<String, Object> weather = new HashMap<>(Map.of("temperature", 13, "condition", 3));
        if (observedAt != null) {
            weather.put("observedAt", observedAt.toString());
        }
        if (validUntil != null) {
            weather.put("validUntil", validUntil.toString());
        }
        return station.say(version, weather);
    }

    private Response audited() {
        return Editor.asking().get("/manage/v1/audit?subject=" + station.place().id());
    }
}
