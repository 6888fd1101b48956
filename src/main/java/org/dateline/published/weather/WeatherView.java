package org.dateline.published.weather;

import java.time.Instant;
import java.util.List;
import org.dateline.kernel.LocalizedText;
import org.dateline.published.Age;
import org.dateline.published.ProviderView;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The weather of a place, as readers see it. */
public record WeatherView(
        Reference place,

        @Schema(description = "In degrees Celsius", examples = "13")
        double temperature,

        @Schema(description = "What it feels like, in degrees Celsius", examples = "11") @Nullable
        Double apparentTemperature,

        ConditionView condition,
        @Nullable Wind wind,

        @Schema(description = "Relative, in percent", examples = "71") @Nullable
        Integer humidity,

        @Schema(description = "At sea level, in hectopascals", examples = "1012.3") @Nullable
        Double pressure,

        @Schema(description = "What is expected next, in the order of time")
        List<ForecastView> forecast,

        @Schema(description = "The time of which it tells") Instant observedAt,

        @Schema(description = "When the provider gave or last confirmed it; absent if an editor has typed it") @Nullable
        Instant fetchedAt,

        ProviderView provider,

        @Schema(description = "Whether it is too old to tell of the present")
        boolean stale,

        @Schema(
                description =
                        "How long ago it was observed, in whole minutes, from two days on in whole hours: a duration of ISO 8601",
                examples = "PT1H15M",
                pattern = "^PT([0-9]+H)?([0-9]+M)?([0-9]+S)?$")
        String age) {

    /** What the sky does, with a name and a picture. */
    public record ConditionView(
            @Schema(description = "The code in the table 4677 of the World Meteorological Organization", examples = "2")
            int code,

            @Schema(description = "In the language of the answer", examples = "Переменная облачность")
            String name,

            LocalizedText names,

            @Schema(description = "Whether the sun is up") boolean isDay,

            @Schema(
                    description = "The path of a picture, where this API is",
                    examples = "/weather-icons/partly-cloudy-day.svg")
            String icon) {

        static ConditionView of(Condition condition, boolean isDay, References references) {
            return new ConditionView(
                    condition.code(),
                    references.print(condition.names()),
                    condition.names(),
                    isDay,
                    condition.icon(isDay));
        }
    }

    /** What is expected of some hours. */
    public record ForecastView(
            Instant from,
            Instant to,
            TemperatureRange temperature,
            ConditionView condition,

            @Schema(description = "In millimetres", examples = "0.4") @Nullable
            Double precipitation) {

        static ForecastView of(WeatherReport.Forecast forecast, References references) {
            return new ForecastView(
                    forecast.from(),
                    forecast.to(),
                    new TemperatureRange(forecast.min(), forecast.max()),
                    ConditionView.of(forecast.condition(), forecast.isDay(), references),
                    forecast.precipitation());
        }
    }

    /** In degrees Celsius. */
    public record TemperatureRange(
            @Schema(examples = "9.5") double min,
            @Schema(examples = "14") double max) {}

    /** @param now by the database's clock */
    public static WeatherView of(PlaceWeather weather, PublicRow place, References references, Instant now) {
        WeatherReport report = weather.report();
        return new WeatherView(
                references.named(place),
                report.temperature(),
                report.apparentTemperature(),
                ConditionView.of(report.condition(), report.isDay(), references),
                report.wind(),
                report.humidity(),
                report.pressure(),
                report.forecast().stream()
                        .filter(forecast -> forecast.to().isAfter(now))
                        .map(forecast -> ForecastView.of(forecast, references))
                        .toList(),
                weather.observedAt(),
                weather.fetchedAt(),
                weather.provider().view(),
                !now.isBefore(weather.validUntil()),
                Age.of(weather.observedAt(), now));
    }
}
