package org.dateline.manage.weather;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.dateline.published.weather.WeatherProvider;
import org.dateline.published.weather.WeatherReport;
import org.dateline.published.weather.Wind;
import org.jspecify.annotations.Nullable;

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
        if (!spot.isNear(
                document.at("latitude").number(-90, 90),
                document.at("longitude").number(-180, 360))) {
            throw document.unusable("is of another place than the one that was asked for");
        }
        ZoneOffset zone =
                ZoneOffset.ofTotalSeconds(document.at("utc_offset_seconds").integer(-FARTHEST_OFFSET, FARTHEST_OFFSET));
        Measured current = new Measured(document.at("current"), document.at("current_units"), UNITS);
        Instant observedAt = OpenMeteoHours.time(current.at("time"), zone);
        if (observedAt.isAfter(now.plus(FAST_CLOCK)) || observedAt.isBefore(now.minus(OLDEST))) {
            throw current.at("time").unusable("tells nothing of the present");
        }
        OpenMeteoHours hours = new OpenMeteoHours(spot, zone);
        WeatherReport report = new WeatherReport(
                Range.TEMPERATURE.of(current.at("temperature_2m")),
                Range.FELT.ofAny(current.atIfAny("apparent_temperature")),
                OpenMeteoHours.condition(current.at("weather_code")),
                hours.isDay(current.figures().atIfAny("is_day"), observedAt),
                wind(current),
                Range.HUMIDITY.wholeOfAny(current.atIfAny("relative_humidity_2m")),
                Range.PRESSURE.ofAny(current.atIfAny("pressure_msl")),
                Steps.parts(hours.steps(document, observedAt)));
        return new Told(report, observedAt);
    }

    private static @Nullable Wind wind(Measured current) {
        JsonFigures speed = current.atIfAny("wind_speed_10m");
        return speed == null
                ? null
                : new Wind(
                        Range.WIND.of(speed),
                        Range.DIRECTION.wholeOfAny(current.atIfAny("wind_direction_10m")),
                        Range.GUSTS.ofAny(current.atIfAny("wind_gusts_10m")));
    }
}
