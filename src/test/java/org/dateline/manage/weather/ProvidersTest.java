package org.dateline.manage.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.dateline.published.place.Coordinates;
import org.dateline.published.weather.WeatherProvider;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.StubProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What providers say, in their own formats. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ProvidersTest {

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

    @Test
    void whatTheNorwegiansDoNotKnowIsLeftOut() {
        String document = Forecasts.metNorway(Forecasts.thisHour(), 13.4, "rain");
        for (String figure : List.of(
                "wind_speed",
                "wind_speed_of_gust",
                "relative_humidity",
                "air_pressure_at_sea_level",
                "precipitation_amount")) {
            document = Forecasts.without(document, figure);
        }
        provider.giving(JSON, document);

        station.fetch(WeatherProvider.MET_NORWAY, provider.at("/"));

        station.told()
                .then()
                .body("temperature", equalTo(13.4f))
                .body("wind", nullValue())
                .body("humidity", nullValue())
                .body("pressure", nullValue())
                .body("forecast", hasSize(4))
                .body("forecast[0].precipitation", nullValue());
    }

    @Test
    void whatOpenMeteoDoesNotKnowIsLeftOut() {
        Instant present = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        String document = Forecasts.openMeteo(present, 5, 61);
        for (String figure :
                List.of("apparent_temperature", "relative_humidity_2m", "pressure_msl", "wind_speed_10m", "is_day")) {
            document = Forecasts.without(document, figure);
        }
        provider.giving(JSON, document.replace("\"precipitation\": [0.2, 0.2", "\"precipitation\": [0.2, null"));

        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));

        station.told()
                .then()
                .body("temperature", equalTo(5f))
                .body("apparentTemperature", nullValue())
                .body("condition.isDay", equalTo(Daylight.isAt(new Coordinates(55.1235, 0.0), present)))
                .body("wind", nullValue())
                .body("humidity", nullValue())
                .body("pressure", nullValue())
                .body("forecast", hasSize(4))
                .body("forecast[0].precipitation", nullValue())
                .body("forecast[1].precipitation", equalTo(1.2f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hourly", "temperature_2m", "weather_code"})
    void withoutHoursThereIsNoForecast(String absent) {
        String document = Forecasts.openMeteo(Instant.now(), 5, 61);
        int hourly = document.indexOf("\"hourly\": {");
        provider.giving(
                JSON,
                absent.equals("hourly")
                        ? document.replace("\"hourly\": {", "\"hours\": {")
                        : document.substring(0, hourly) + Forecasts.without(document.substring(hourly), absent));

        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));

        station.told().then().statusCode(200).body("temperature", equalTo(5f)).body("forecast", hasSize(0));
    }

    @Test
    void aForecastEndsWhereTheModelDoes() {
        String document = Forecasts.openMeteo(Instant.now(), 5, 61);
        int thirteenth = -1;
        int column = document.lastIndexOf("\"temperature_2m\": [");
        for (int i = 0; i < 13; i++) {
            thirteenth = document.indexOf("5.0", thirteenth < 0 ? column : thirteenth + 1);
        }
        provider.giving(JSON, document.substring(0, thirteenth) + "null" + document.substring(thirteenth + 3));

        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));

        station.told().then().body("forecast", hasSize(2));
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
        assertThat(station.changes()).isEqualTo(sameHour ? 1 : 2);
    }

    @Test
    void whatIsNewerWinsWhoeverSaysIt() {
        provider.giving(JSON, Forecasts.openMeteo(Instant.now().minus(Duration.ofHours(2)), 5, 61));
        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));

        station.say("1", Map.of("temperature", 6, "condition", 3)).then().statusCode(200);
        provider.giving(JSON, Forecasts.openMeteo(Instant.now().minus(Duration.ofHours(1)), 7, 61));
        station.fetch(WeatherProvider.OPEN_METEO, provider.at("/"));

        station.told().then().body("temperature", equalTo(6f)).body("provider.name", equalTo("manual"));
        assertThat(station.failures(WeatherProvider.OPEN_METEO)).isZero();
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
}
