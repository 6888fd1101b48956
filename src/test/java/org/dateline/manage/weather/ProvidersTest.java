package org.dateline.manage.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dateline.published.weather.WeatherProvider;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.StubProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What providers say, in their own formats, well and badly. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ProvidersTest {

    private static final String JSON = "application/json";

    @Inject
    DataSource owner;

    private final StubProvider provider = new StubProvider();
    private Station station;

    @BeforeEach
    void open() {
        station = Station.open();
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void theNorwegiansTellTheWeather() {
        provider.giving(JSON, Forecasts.metNorway(Forecasts.thisHour(), 13.4, "partlycloudy_night"));

        station.fetch(WeatherProvider.MET_NORWAY, provider.at("/locationforecast"));

        station.told()
                .then()
                .statusCode(200)
                .body("place.slug", equalTo(station.slug()))
                .body("place.id", equalTo(station.place().id().toString()))
                .body("temperature", equalTo(13.4f))
                .body("apparentTemperature", nullValue())
                .body("condition.code", equalTo(2))
                .body("condition.name", equalTo("Переменная облачность"))
                .body("condition.isDay", equalTo(false))
                .body("condition.icon", equalTo("/weather-icons/partly-cloudy-night.svg"))
                .body("wind.speed", equalTo(3.4f))
                .body("wind.direction", equalTo(252))
                .body("wind.gusts", equalTo(7.1f))
                .body("humidity", equalTo(71))
                .body("pressure", equalTo(1012.3f))
                .body("forecast", hasSize(4))
                .body("forecast[0].temperature.min", equalTo(13.4f))
                .body("forecast[0].precipitation", equalTo(0.6f))
                .body("fetchedAt", notNullValue())
                .body("provider.name", equalTo("met-norway"))
                .body("provider.attribution", equalTo("Data from MET Norway"))
                .body("stale", equalTo(false))
                .body("age", matchesPattern("PT[0-9HM]+S?"));
        assertThat(provider.asked()).hasSize(1);
        assertThat(provider.asked().get(0).path()).isEqualTo("/locationforecast?lat=55.1235&lon=0");
    }

    @Test
    void openMeteoTellsTheWeather() {
        Instant present = Instant.now().minus(Duration.ofMinutes(5));
        provider.giving("application/json; charset=utf-8", Forecasts.openMeteo(present, -7.5, 73));

        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/v1/forecast"));

        station.told("&lang=en")
                .then()
                .statusCode(200)
                .body("temperature", equalTo(-7.5f))
                .body("apparentTemperature", equalTo(-9.5f))
                .body("condition.code", equalTo(73))
                .body("condition.name", equalTo("Snow"))
                .body("condition.names.ky", equalTo("Кар"))
                .body("condition.icon", equalTo("/weather-icons/snow.svg"))
                .body("wind.direction", equalTo(310))
                .body("humidity", equalTo(68))
                .body("pressure", equalTo(1009.8f))
                .body("forecast", hasSize(4))
                .body("forecast[1].precipitation", equalTo(1.2f))
                .body("provider.name", equalTo("open-meteo"))
                .body("provider.attribution", equalTo("Weather data by Open-Meteo.com"))
                .body("provider.licence", equalTo("CC BY 4.0"))
                .body("stale", equalTo(false));
        assertThat(provider.asked().get(0).path())
                .startsWith("/v1/forecast?latitude=55.1235&longitude=0&current=temperature_2m,")
                .contains("&wind_speed_unit=ms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"clearsky_day", "fog", "lightssleetshowersandthunder_night", "heavysnow", "fair_polartwilight"})
    void everySymbolIsACondition(String symbol) {
        provider.giving(JSON, Forecasts.metNorway(Forecasts.thisHour(), 1, symbol));

        station.fetch(WeatherProvider.MET_NORWAY, provider.at("/"));

        station.told().then().statusCode(200);
    }

    static Stream<Arguments> nonsense() {
        Instant hour = Forecasts.thisHour();
        String norway = Forecasts.metNorway(hour, 5, "rain");
        String meteo = Forecasts.openMeteo(hour, 5, 61);
        return Stream.of(
                Arguments.of(WeatherProvider.MET_NORWAY, "<html>We are working on it</html>"),
                Arguments.of(WeatherProvider.MET_NORWAY, ""),
                Arguments.of(WeatherProvider.MET_NORWAY, "{}"),
                Arguments.of(WeatherProvider.MET_NORWAY, "[".repeat(5_000)),
                Arguments.of(WeatherProvider.MET_NORWAY, norway.substring(0, norway.length() / 2)),
                Arguments.of(WeatherProvider.MET_NORWAY, norway + norway),
                Arguments.of(WeatherProvider.MET_NORWAY, norway.replace("\"celsius\"", "\"fahrenheit\"")),
                Arguments.of(WeatherProvider.MET_NORWAY, norway.replace("\"m/s\"", "\"knots\"")),
                Arguments.of(
                        WeatherProvider.MET_NORWAY,
                        norway.replace("\"air_temperature\": 5", "\"air_temperature\": 500")),
                Arguments.of(
                        WeatherProvider.MET_NORWAY,
                        norway.replace("\"relative_humidity\": 71.2", "\"relative_humidity\": \"71.2\"")),
                Arguments.of(WeatherProvider.MET_NORWAY, norway.replace("\"wind_speed\": 3.4,", "")),
                Arguments.of(WeatherProvider.MET_NORWAY, norway.replace("\"rain\"", "\"rainofrogs\"")),
                Arguments.of(WeatherProvider.MET_NORWAY, norway.replace(hour.toString(), "tomorrow")),
                Arguments.of(
                        WeatherProvider.MET_NORWAY,
                        norway.replace(hour.plus(Duration.ofHours(2)).toString(), hour.toString())),
                Arguments.of(
                        WeatherProvider.MET_NORWAY, Forecasts.metNorway(hour.plus(Duration.ofHours(3)), 5, "rain")),
                Arguments.of(
                        WeatherProvider.MET_NORWAY, Forecasts.metNorway(hour.minus(Duration.ofDays(9)), 5, "rain")),
                Arguments.of(WeatherProvider.OPEN_METEO, "{\"error\": true, \"reason\": \"Daily limit exceeded\"}"),
                Arguments.of(WeatherProvider.OPEN_METEO, meteo.replace("\"m/s\"", "\"km/h\"")),
                Arguments.of(WeatherProvider.OPEN_METEO, meteo.replace("\"°C\"", "\"°F\"")),
                Arguments.of(WeatherProvider.OPEN_METEO, meteo.replace("\"weather_code\": 61", "\"weather_code\": 42")),
                Arguments.of(
                        WeatherProvider.OPEN_METEO, meteo.replace("\"pressure_msl\": 1009.8", "\"pressure_msl\": 1e9")),
                Arguments.of(WeatherProvider.OPEN_METEO, meteo.replace("\"is_day\": 1", "\"is_day\": 0.5")),
                Arguments.of(
                        WeatherProvider.OPEN_METEO, meteo.replace("\"precipitation\": [0.2, ", "\"precipitation\": [")),
                Arguments.of(WeatherProvider.OPEN_METEO, meteo.replace("\"utc_offset_seconds\": 0,", "")),
                Arguments.of(WeatherProvider.OPEN_METEO, Forecasts.openMeteo(hour.plus(Duration.ofHours(9)), 5, 61)),
                Arguments.of(WeatherProvider.OPEN_METEO, Forecasts.openMeteo(hour.minus(Duration.ofDays(9)), 5, 61)));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void whatMakesNoSenseLeavesWhatWasThere(WeatherProvider who, String nonsense) {
        provider.giving(JSON, good(who));
        station.fetch(who, provider.at("/"));
        provider.giving(JSON, nonsense);

        station.fetch(who, provider.at("/"));

        station.told().then().statusCode(200).body("temperature", equalTo(21f)).body("stale", equalTo(false));
        assertThat(failures(who)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "utf-16"})
    void anotherCharacterSetIsNonsense(String charset) {
        provider.giving(JSON, good(WeatherProvider.OPEN_METEO));
        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));
        byte[] wrong = Forecasts.openMeteo(Forecasts.thisHour(), 5, 61).getBytes(Charset.forName(charset));
        byte[] right = Forecasts.openMeteo(Forecasts.thisHour(), 5, 61).getBytes(StandardCharsets.UTF_8);

        provider.answering(exchange -> StubProvider.send(exchange, 200, JSON, wrong));
        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));
        provider.answering(exchange -> StubProvider.send(exchange, 200, JSON + "; charset=" + charset, right));
        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));

        station.told().then().statusCode(200).body("temperature", equalTo(21f));
        assertThat(failures(WeatherProvider.OPEN_METEO)).isEqualTo(2);
    }

    @Test
    void aProviderWhoseDatesGoBackwardsIsNotBelieved() {
        provider.giving(JSON, good(WeatherProvider.OPEN_METEO));
        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));
        provider.giving(JSON, Forecasts.openMeteo(Instant.now().minus(Duration.ofHours(2)), 5, 61));

        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));

        station.told().then().body("temperature", equalTo(21f));
        assertThat(failures(WeatherProvider.OPEN_METEO)).isEqualTo(1);
    }

    @Test
    void whoIsDeadLeavesWhatWasThereAndIsAskedAgain() {
        provider.giving(JSON, good(WeatherProvider.MET_NORWAY));
        station.fetch(WeatherProvider.MET_NORWAY, provider.at("/"));
        provider.kill();
        station.fetch(WeatherProvider.MET_NORWAY, provider.at("/"));
        station.told().then().statusCode(200).body("temperature", equalTo(21f));
        assertThat(failures(WeatherProvider.MET_NORWAY)).isEqualTo(1);
        provider.restart();
        provider.giving(JSON, Forecasts.metNorway(Forecasts.thisHour(), 22, "rain"));

        station.fetch(WeatherProvider.MET_NORWAY, provider.at("/"));

        station.told().then().body("temperature", equalTo(22f)).body("condition.code", equalTo(63));
        assertThat(failures(WeatherProvider.MET_NORWAY)).isZero();
    }

    @Test
    void whatIsConfirmedIsFreshButNoChange() {
        String document = Forecasts.metNorway(Forecasts.thisHour(), 21, "rain");
        provider.giving(JSON, document, "Last-Modified", "Sun, 29 Jun 2025 14:15:00 GMT");
        station.fetch(WeatherProvider.MET_NORWAY, provider.at("/"));
        String first = station.told().path("fetchedAt");
        String observed = station.told().path("observedAt");
        provider.refusing(304);

        station.fetch(WeatherProvider.MET_NORWAY, provider.at("/"));

        assertThat(station.told().<String>path("fetchedAt")).isNotEqualTo(first);
        // One, and one more if the next hour has begun meanwhile.
        boolean sameHour = observed.equals(station.told().path("observedAt"));
        assertThat(changes()).isEqualTo(sameHour ? 1 : 2);
    }

    @Test
    void whatIsNewerWinsWhoeverSaysIt() {
        provider.giving(JSON, Forecasts.openMeteo(Instant.now().minus(Duration.ofHours(2)), 5, 61));
        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));

        station.say("1", Map.of("temperature", 6, "condition", 3)).then().statusCode(200);
        provider.giving(JSON, Forecasts.openMeteo(Instant.now().minus(Duration.ofHours(1)), 7, 61));
        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));

        station.told().then().body("temperature", equalTo(6f)).body("provider.name", equalTo("manual"));
        assertThat(failures(WeatherProvider.OPEN_METEO)).isZero();
        station.say(
                        "2",
                        Map.of(
                                "temperature",
                                6,
                                "condition",
                                3,
                                "observedAt",
                                Instant.now().minus(Duration.ofHours(2)).toString()))
                .then()
                .statusCode(200);

        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));

        station.told().then().body("temperature", equalTo(7f)).body("provider.name", equalTo("open-meteo"));
        station.say(
                        "4",
                        Map.of(
                                "temperature",
                                8,
                                "condition",
                                3,
                                "observedAt",
                                Instant.now().minus(Duration.ofHours(2)).toString()))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/observedAt"));
    }

    @Test
    void aPlaceThatIsNotPublicHasNoFeed() {
        Editor.withdraw(station.place()).then().statusCode(200);

        assertThat(Station.feeds(WeatherProvider.MET_NORWAY, provider.at("/"), station.slug(), "no-such-place"))
                .isEmpty();
        assertThat(Station.feeds(WeatherProvider.MANUAL, provider.at("/"), station.slug()))
                .isEmpty();
    }

    private static String good(WeatherProvider who) {
        return who == WeatherProvider.MET_NORWAY
                ? Forecasts.metNorway(Forecasts.thisHour(), 21, "rain")
                : Forecasts.openMeteo(Instant.now().minus(Duration.ofMinutes(1)), 21, 61);
    }

    private long failures(WeatherProvider who) {
        return number(
                "SELECT failures FROM editorial.feed WHERE name = ?",
                "weather/" + who.wireName() + "/" + station.slug());
    }

    private long changes() {
        return number("SELECT count(*) FROM delivery.change WHERE kind = 'weather' AND slug = ?", station.slug());
    }

    private long number(String query, String value) {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
