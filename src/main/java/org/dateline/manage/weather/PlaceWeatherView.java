package org.dateline.manage.weather;

import java.time.Instant;
import java.util.UUID;
import org.dateline.published.weather.PlaceWeather;
import org.dateline.published.weather.WeatherReport;
import org.dateline.published.weather.Wind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is stored of the weather of a place. */
record PlaceWeatherView(
        @Schema(description = "The id of the place") UUID place,
        @Schema(examples = "moscow") String slug,
        long version,

        @Schema(description = "Who says so: manual, met-norway or open-meteo", examples = "manual")
        String provider,

        double temperature,
        @Nullable Double apparentTemperature,
        int condition,
        boolean isDay,
        @Nullable Wind wind,
        @Nullable Integer humidity,
        @Nullable Double pressure,
        Instant observedAt,
        @Nullable Instant fetchedAt,
        Instant validUntil) {

    static PlaceWeatherView of(String slug, PlaceWeather weather) {
        WeatherReport report = weather.report();
        return new PlaceWeatherView(
                weather.place(),
                slug,
                weather.version(),
                weather.provider().wireName(),
                report.temperature(),
                report.apparentTemperature(),
                report.condition().code(),
                report.isDay(),
                report.wind(),
                report.humidity(),
                report.pressure(),
                weather.observedAt(),
                weather.fetchedAt(),
                weather.validUntil());
    }
}
