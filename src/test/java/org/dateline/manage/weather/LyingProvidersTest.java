package org.dateline.manage.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.dateline.published.weather.WeatherProvider;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.StubProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Providers that talk nonsense or nothing at all: what was known stays, and they are asked again. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class LyingProvidersTest {

    private static final String JSON = "application/json";

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
                Arguments.of(WeatherProvider.MET_NORWAY, norway.replace("\"wind_speed\": \"m/s\",", "")),
                Arguments.of(WeatherProvider.MET_NORWAY, norway.replace("[0, 55.1235,", "[37.62, 55.75,")),
                Arguments.of(WeatherProvider.MET_NORWAY, norway.replace("[0, 55.1235,", "[55.1235, 0,")),
                Arguments.of(WeatherProvider.MET_NORWAY, norway.replace("[0, 55.1235, 148]", "[]")),
                Arguments.of(WeatherProvider.MET_NORWAY, norway.replaceFirst("(?s)\\[\\{.*\\}\\s*\\]", "[]")),
                Arguments.of(WeatherProvider.MET_NORWAY, norway.replaceFirst("(?s)\\[\\{.*\\}\\s*\\]", "{}")),
                Arguments.of(WeatherProvider.MET_NORWAY, Forecasts.without(norway, "air_temperature")),
                Arguments.of(WeatherProvider.MET_NORWAY, norway.replace("\"rain\"", "\"rain_someday\"")),
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
                Arguments.of(
                        WeatherProvider.OPEN_METEO,
                        meteo.replace("\"precipitation\": [0.2, ", "\"precipitation\": [-1, ")),
                Arguments.of(
                        WeatherProvider.OPEN_METEO,
                        meteo.replace("\"temperature_2m\": [5.0, ", "\"temperature_2m\": [\"5\", ")),
                Arguments.of(
                        WeatherProvider.OPEN_METEO,
                        meteo.replace("\"temperature_2m\": [5.0, ", "\"temperature_2m\": [1e400, ")),
                Arguments.of(WeatherProvider.OPEN_METEO, meteo.replaceFirst("\"time\": \\[[^]]*\\]", "\"time\": 5")),
                Arguments.of(WeatherProvider.OPEN_METEO, meteo.replaceFirst("\"time\": \\[[^,]*,", "\"time\": [")),
                Arguments.of(WeatherProvider.OPEN_METEO, withoutHour(meteo, hour.plus(Duration.ofHours(2)))),
                Arguments.of(WeatherProvider.OPEN_METEO, inAnotherYear(meteo, hour)),
                Arguments.of(WeatherProvider.OPEN_METEO, meteo.replace("\"precipitation\": \"mm\",", "")),
                Arguments.of(WeatherProvider.OPEN_METEO, Forecasts.saying(meteo, "latitude", "54.0")),
                Arguments.of(WeatherProvider.OPEN_METEO, Forecasts.saying(meteo, "longitude", "180.0")),
                Arguments.of(WeatherProvider.OPEN_METEO, Forecasts.without(meteo, "latitude")),
                Arguments.of(WeatherProvider.OPEN_METEO, Forecasts.without(meteo, "weather_code")),
                Arguments.of(WeatherProvider.OPEN_METEO, meteo.replace("\"utc_offset_seconds\": 0,", "")),
                Arguments.of(WeatherProvider.OPEN_METEO, Forecasts.openMeteo(hour.plus(Duration.ofHours(9)), 5, 61)),
                Arguments.of(WeatherProvider.OPEN_METEO, Forecasts.openMeteo(hour.minus(Duration.ofDays(9)), 5, 61)));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void whatMakesNoSenseLeavesWhatWasThere(WeatherProvider who, String nonsense) {
        provider.giving(JSON, Forecasts.good(who));
        station.fetch(who, provider.at("/"));
        provider.giving(JSON, nonsense);

        station.fetch(who, provider.at("/"));

        station.told().then().statusCode(200).body("temperature", equalTo(21f)).body("stale", equalTo(false));
        assertThat(station.failures(who)).isEqualTo(1);
    }

    /** Between two hours there is a third. */
    private static String withoutHour(String document, Instant hour) {
        return document.replace(
                "\"" + LocalDateTime.ofInstant(hour, ZoneOffset.UTC) + "\"",
                "\"" + LocalDateTime.ofInstant(hour.plusSeconds(1), ZoneOffset.UTC) + "\"");
    }

    /** The present of now, and the hours of another year. */
    private static String inAnotherYear(String document, Instant hour) {
        String later = Forecasts.openMeteo(hour.plus(Duration.ofDays(4_000)), 5, 61);
        return document.substring(0, document.indexOf("\"hourly_units\""))
                + later.substring(later.indexOf("\"hourly_units\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            met-norway | air_temperature           | -90.1
            met-norway | air_temperature           | 60.1
            met-norway | air_temperature           | 1e400
            met-norway | air_temperature           | -1e400
            met-norway | air_temperature           | "13"
            met-norway | air_temperature           | "NaN"
            met-norway | air_temperature           | true
            met-norway | air_temperature           | [13]
            met-norway | wind_speed                | 120.1
            met-norway | wind_speed                | -0.1
            met-norway | wind_speed                | ""
            met-norway | wind_speed_of_gust        | 151
            met-norway | wind_from_direction       | 361
            met-norway | relative_humidity         | 101
            met-norway | relative_humidity         | -1
            met-norway | air_pressure_at_sea_level | 799
            met-norway | air_pressure_at_sea_level | 1101
            met-norway | precipitation_amount      | -0.1
            open-meteo | temperature_2m            | -90.1
            open-meteo | temperature_2m            | "13"
            open-meteo | temperature_2m            | 1e400
            open-meteo | apparent_temperature      | 86
            open-meteo | apparent_temperature      | "Infinity"
            open-meteo | relative_humidity_2m      | 101
            open-meteo | pressure_msl              | 799
            open-meteo | wind_speed_10m            | 120.1
            open-meteo | wind_gusts_10m            | 151
            open-meteo | wind_direction_10m        | -1
            open-meteo | weather_code              | "61"
            open-meteo | weather_code              | 61.5
            open-meteo | is_day                    | 2
            """)
    void aFigureThatCannotBeMakesAllOfItNonsenseAndTheReasonNamesIt(String name, String figure, String value) {
        WeatherProvider who = WeatherProvider.named(name);
        provider.giving(JSON, Forecasts.good(who));
        station.fetch(who, provider.at("/"));
        provider.giving(JSON, Forecasts.saying(Forecasts.good(who).replace("21.0", "5.0"), figure, value));

        station.fetch(who, provider.at("/"));

        assertThat(station.lastError(who)).contains("/" + figure + " is no");
        station.told().then().statusCode(200).body("temperature", equalTo(21f)).body("stale", equalTo(false));
        provider.giving(JSON, Forecasts.good(who));
        station.fetch(who, provider.at("/"));
        assertThat(station.lastError(who)).isEmpty();
    }

    /** The JSON of other languages has them. */
    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "+5", "05", "0x5", "5,0"})
    void whatIsNoNumberOfJsonIsNoJson(String value) {
        provider.giving(JSON, Forecasts.saying(Forecasts.good(WeatherProvider.OPEN_METEO), "temperature_2m", value));

        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));

        assertThat(station.lastError(WeatherProvider.OPEN_METEO)).contains("not JSON");
        station.told().then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "utf-16"})
    void anotherCharacterSetIsNonsense(String charset) {
        provider.giving(JSON, Forecasts.good(WeatherProvider.OPEN_METEO));
        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));
        byte[] wrong = Forecasts.openMeteo(Forecasts.thisHour(), 5, 61).getBytes(Charset.forName(charset));
        byte[] right = Forecasts.openMeteo(Forecasts.thisHour(), 5, 61).getBytes(StandardCharsets.UTF_8);

        provider.answering(exchange -> StubProvider.send(exchange, 200, JSON, wrong));
        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));
        provider.answering(exchange -> StubProvider.send(exchange, 200, JSON + "; charset=" + charset, right));
        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));

        station.told().then().statusCode(200).body("temperature", equalTo(21f));
        assertThat(station.failures(WeatherProvider.OPEN_METEO)).isEqualTo(2);
    }

    @Test
    void aProviderWhoseDatesGoBackwardsIsNotBelieved() {
        provider.giving(JSON, Forecasts.good(WeatherProvider.OPEN_METEO));
        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));
        provider.giving(JSON, Forecasts.openMeteo(Instant.now().minus(Duration.ofHours(2)), 5, 61));

        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));

        station.told().then().body("temperature", equalTo(21f));
        assertThat(station.failures(WeatherProvider.OPEN_METEO)).isEqualTo(1);
    }

    @Test
    void whoIsDeadLeavesWhatWasThereAndIsAskedAgain() {
        provider.giving(JSON, Forecasts.good(WeatherProvider.MET_NORWAY));
        station.fetch(WeatherProvider.MET_NORWAY, provider.at("/"));
        provider.kill();
        station.fetch(WeatherProvider.MET_NORWAY, provider.at("/"));
        station.told().then().statusCode(200).body("temperature", equalTo(21f));
        assertThat(station.failures(WeatherProvider.MET_NORWAY)).isEqualTo(1);
        provider.restart();
        provider.giving(JSON, Forecasts.metNorway(Forecasts.thisHour(), 22, "rain"));

        station.fetch(WeatherProvider.MET_NORWAY, provider.at("/"));

        station.told().then().body("temperature", equalTo(22f)).body("condition.code", equalTo(63));
        assertThat(station.failures(WeatherProvider.MET_NORWAY)).isZero();
    }
}
