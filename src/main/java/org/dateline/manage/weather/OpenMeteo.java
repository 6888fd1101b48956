package org.dateline.manage.weather;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.published.weather.Condition;
import org.dateline.published.weather.WeatherProvider;
import org.dateline.published.weather.WeatherReport;
import org.dateline.published.weather.Wind;

/** The forecast API of Open-Meteo. */
final class OpenMeteo implements Forecaster {

    private static final String WANTED =
            "current=temperature_2m,relative_humidity_2m,apparent_temperature,is_day,weather_code,pressure_msl,"
                    + "wind_speed_10m,wind_direction_10m,wind_gusts_10m"
                    + "&hourly=temperature_2m,precipitation,weather_code,is_day&forecast_hours=30"
                    + "&wind_speed_unit=ms&timezone=GMT";

    private static final Map<String, String> UNITS = Map.of(
            "time", "iso8601",
            "temperature_2m", "°C",
            "apparent_temperature", "°C",
            "relative_humidity_2m", "%",
            "weather_code", "wmo code",
            "pressure_msl", "hPa",
            "wind_speed_10m", "m/s",
            "wind_gusts_10m", "m/s",
            "wind_direction_10m", "°");

    private static final Map<String, String> HOURLY_UNITS = Map.of(
            "time", "iso8601",
            "temperature_2m", "°C",
            "precipitation", "mm",
            "weather_code", "wmo code");

    private static final int MOST_HOURS = 400;
    private static final int WMO_CODES = 99;
    private static final int FARTHEST_OFFSET = 18 * 3600;

    /** The present of a server whose clock is a little fast. */
    private static final Duration FAST_CLOCK = Duration.ofMinutes(20);

    /** A document that tells of no later time has been forgotten somewhere. */
    private static final Duration OLDEST = Duration.ofHours(3);

    private final URI service;

    OpenMeteo(URI service) {
        this.service = service;
    }

    @Override
    public WeatherProvider provider() {
        return WeatherProvider.OPEN_METEO;
    }

    @Override
    public URI address(Spot spot) {
        return URI.create(service + (service.getRawQuery() == null ? "?" : "&") + "latitude=" + spot.latitude()
                + "&longitude=" + spot.longitude() + "&" + WANTED);
    }

    @Override
    public Told read(JsonFigures document, Spot spot, Instant now) {
        requireUnits(document.at("current_units"), UNITS);
        ZoneOffset zone =
                ZoneOffset.ofTotalSeconds(document.at("utc_offset_seconds").integer(-FARTHEST_OFFSET, FARTHEST_OFFSET));
        JsonFigures current = document.at("current");
        Instant observedAt = time(current.at("time"), zone);
        if (observedAt.isAfter(now.plus(FAST_CLOCK)) || observedAt.isBefore(now.minus(OLDEST))) {
            throw current.at("time").unusable("tells nothing of the present");
        }
        WeatherReport report = new WeatherReport(
                Range.TEMPERATURE.of(current.at("temperature_2m")),
                Range.TEMPERATURE.ofAny(current.atIfAny("apparent_temperature")),
                condition(current.at("weather_code")),
                isDay(current.at("is_day")),
                new Wind(
                        Range.WIND.of(current.at("wind_speed_10m")),
                        Range.DIRECTION.wholeOfAny(current.atIfAny("wind_direction_10m")),
                        Range.GUSTS.ofAny(current.atIfAny("wind_gusts_10m"))),
                Range.HUMIDITY.wholeOfAny(current.at("relative_humidity_2m")),
                Range.PRESSURE.of(current.at("pressure_msl")),
                Steps.parts(steps(document, zone, observedAt)));
        return new Told(report, observedAt);
    }

    private static List<Steps.Step> steps(JsonFigures document, ZoneOffset zone, Instant observedAt) {
        requireUnits(document.at("hourly_units"), HOURLY_UNITS);
        JsonFigures hourly = document.at("hourly");
        List<JsonFigures> times = hourly.at("time").items(MOST_HOURS);
        List<JsonFigures> temperatures = column(hourly, "temperature_2m", times.size());
        List<JsonFigures> amounts = column(hourly, "precipitation", times.size());
        List<JsonFigures> codes = column(hourly, "weather_code", times.size());
        List<JsonFigures> days = column(hourly, "is_day", times.size());
        List<Steps.Step> steps = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            Instant time = time(times.get(i), zone);
            if (!steps.isEmpty() && !time.isAfter(steps.get(steps.size() - 1).time())) {
                throw times.get(i).unusable("goes backwards");
            }
            steps.add(new Steps.Step(
                    time,
                    1,
                    Range.TEMPERATURE.of(temperatures.get(i)),
                    condition(codes.get(i)),
                    isDay(days.get(i)),
                    Objects.requireNonNull(Range.PRECIPITATION.ofAny(amounts.get(i)))));
        }
        return steps.stream()
                .filter(step -> step.time().plus(Duration.ofHours(1)).isAfter(observedAt))
                .toList();
    }

    private static List<JsonFigures> column(JsonFigures hourly, String name, int size) {
        List<JsonFigures> column = hourly.at(name).items(MOST_HOURS);
        if (column.size() != size) {
            throw hourly.at(name).unusable("has another length than the times");
        }
        return column;
    }

    private static void requireUnits(JsonFigures units, Map<String, String> wanted) {
        wanted.forEach((name, unit) -> units.at(name).mustBe(unit));
    }

    private static Condition condition(JsonFigures figure) {
        return Condition.of(figure.integer(0, WMO_CODES)).orElseThrow(() -> figure.unusable("is no code that we know"));
    }

    private static boolean isDay(JsonFigures figure) {
        return figure.integer(0, 1) == 1;
    }

    private static Instant time(JsonFigures figure, ZoneOffset zone) {
        try {
            return LocalDateTime.parse(figure.text()).toInstant(zone);
        } catch (DateTimeException e) {
            throw figure.unusable("is no local time");
        }
    }
}
