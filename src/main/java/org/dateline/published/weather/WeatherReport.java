package org.dateline.published.weather;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the weather at one place and time, as it is stored.
 *
 * @param temperature in degrees Celsius
 * @param humidity relative, in percent
 * @param pressure at sea level, in hectopascals
 */
public record WeatherReport(
        double temperature,
        @Nullable Double apparentTemperature,
        Condition condition,
        boolean isDay,
        @Nullable Wind wind,
        @Nullable Integer humidity,
        @Nullable Double pressure,
        List<Forecast> forecast) {

    public WeatherReport {
        forecast = forecast == null ? List.of() : List.copyOf(forecast);
    }

    /**
     * What is expected of some hours.
     *
     * @param precipitation in millimetres
     */
    public record Forecast(
            Instant from,
            Instant to,
            double min,
            double max,
            Condition condition,
            boolean isDay,
            @Nullable Double precipitation) {}
}
