package org.dateline.manage.weather;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.published.weather.WeatherProvider;

/** Documents in the formats of providers, with figures that nobody has measured. */
final class Forecasts {

    private static final int HOURS = 48;

    private Forecasts() {}

    static Instant thisHour() {
        return Instant.now().truncatedTo(ChronoUnit.HOURS);
    }

    /** Locationforecast 2.0, complete: from an hour on, each with this temperature and symbol. */
    static String metNorway(Instant first, double temperature, String symbol) {
        return """
                {"type": "Feature",
                 "geometry": {"type": "Point", "coordinates": [0, 55.1235, 148]},
                 "properties": {
                  "meta": {"updated_at": "%s", "units": {
                   "air_pressure_at_sea_level": "hPa", "air_temperature": "celsius", "air_temperature_max": "celsius",
                   "air_temperature_min": "celsius", "cloud_area_fraction": "%%", "precipitation_amount": "mm",
                   "relative_humidity": "%%", "wind_from_direction": "degrees", "wind_speed": "m/s",
                   "wind_speed_of_gust": "m/s"}},
                  "timeseries": [%s]}}
                """.formatted(first, hours(hour -> metNorwayHour(first, hour, temperature, symbol)));
    }

    private static String metNorwayHour(Instant first, int hour, double temperature, String symbol) {
        return String.format(
                Locale.ROOT,
                """
                {"time": "%s", "data": {
                 "instant": {"details": {"air_pressure_at_sea_level": 1012.34, "air_temperature": %.1f,
                  "cloud_area_fraction": 88.3, "relative_humidity": 71.2, "wind_from_direction": 251.6, "wind_speed": 3.4,
                  "wind_speed_of_gust": 7.1}},
                 "next_1_hours": {"summary": {"symbol_code": "%s"}, "details": {"precipitation_amount": 0.1}},
                 "next_6_hours": {"summary": {"symbol_code": "%s"}, "details": {"air_temperature_max": 15.0,
                  "air_temperature_min": 9.0, "precipitation_amount": 0.6}},
                 "next_12_hours": {"summary": {"symbol_code": "%s"}, "details": {}}}}
                """,
                first.plus(Duration.ofHours(hour)),
                temperature + hour / 6 % 2,
                symbol,
                symbol,
                symbol);
    }

    /** The forecast API: the present, and each hour with this temperature and code. */
    static String openMeteo(Instant present, double temperature, int code) {
        LocalDateTime local = LocalDateTime.ofInstant(present, ZoneOffset.UTC);
        LocalDateTime first = local.truncatedTo(ChronoUnit.HOURS);
        return String.format(
                Locale.ROOT,
                """
                {"latitude": 55.125, "longitude": 0.0, "generationtime_ms": 0.12, "utc_offset_seconds": 0,
                 "timezone": "GMT", "timezone_abbreviation": "GMT", "elevation": 141.0,
                 "current_units": {"time": "iso8601", "interval": "seconds", "temperature_2m": "°C",
                  "relative_humidity_2m": "%%", "apparent_temperature": "°C", "is_day": "", "weather_code": "wmo code",
                  "pressure_msl": "hPa", "wind_speed_10m": "m/s", "wind_direction_10m": "°", "wind_gusts_10m": "m/s"},
                 "current": {"time": "%s", "interval": 900, "temperature_2m": %.1f, "relative_humidity_2m": 68,
                  "apparent_temperature": %.1f, "is_day": 1, "weather_code": %d, "pressure_msl": 1009.8,
                  "wind_speed_10m": 4.2, "wind_direction_10m": 310, "wind_gusts_10m": 9.9},
                 "hourly_units": {"time": "iso8601", "temperature_2m": "°C", "precipitation": "mm",
                  "weather_code": "wmo code", "is_day": ""},
                 "hourly": {"time": [%s], "temperature_2m": [%s], "precipitation": [%s], "weather_code": [%s],
                  "is_day": [%s]}}
                """,
                local.truncatedTo(ChronoUnit.MINUTES),
                temperature,
                temperature - 2,
                code,
                hours(hour -> "\"" + first.plusHours(hour) + "\""),
                hours(hour -> String.valueOf(temperature)),
                hours(hour -> "0.2"),
                hours(hour -> String.valueOf(code)),
                hours(hour -> "1"));
    }

    /** Of 21 degrees, and now. */
    static String good(WeatherProvider who) {
        return who == WeatherProvider.MET_NORWAY
                ? metNorway(thisHour(), 21, "rain")
                : openMeteo(Instant.now().minus(Duration.ofMinutes(1)), 21, 61);
    }

    /** The same, but for what it says of each figure of this name outside of lists. */
    static String saying(String document, String figure, String value) {
        String other = document.replaceAll("(\"" + figure + "\": )-?[0-9.]+", "$1" + Matcher.quoteReplacement(value));
        if (other.equals(document)) {
            throw new AssertionError("there is no " + figure);
        }
        return other;
    }

    /** The same, without this figure. */
    static String without(String document, String figure) {
        String other = document.replaceAll("\"" + figure + "\": (-?[0-9.]+|\\[[^]]*\\]),? *", "")
                .replaceAll(",(\\s*})", "$1");
        if (other.equals(document)) {
            throw new AssertionError("there is no " + figure);
        }
        return other;
    }

    private static String hours(IntFunction<String> hour) {
        return IntStream.range(0, HOURS).mapToObj(hour).collect(Collectors.joining(", "));
    }
}
