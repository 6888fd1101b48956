package org.dateline.manage.weather;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.dateline.published.weather.Wind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an editor types of the weather.
 *
 * @param temperature in degrees Celsius
 * @param condition a code of WMO's table 4677
 * @param isDay whether the sun is up; found by the place's coordinates, if not said
 * @param observedAt of when it tells; now, if not said
 * @param validUntil stale from then on
 */
public record WeatherInput(
        @Schema(description = "In degrees Celsius", examples = "13") @NotNull @DecimalMin("-90") @DecimalMax("60")
        Double temperature,

        @Schema(description = "What it feels like, in degrees Celsius") @Nullable @DecimalMin("-110") @DecimalMax("85")
        Double apparentTemperature,

        @Schema(
                description = "The code in the table 4677 of the World Meteorological Organization: 0 is a clear sky, 2"
                        + " partly cloudy, 3 overcast, 45 fog, 53 drizzle, 63 rain, 73 snow, 81 showers, 95 a"
                        + " thunderstorm",
                examples = "2")
        @NotNull
        @Min(0)
        @Max(99)
        Integer condition,

        @Schema(description = "Whether the sun is up; found by the coordinates of the place, if not said") @Nullable
        Boolean isDay,

        @Nullable @Valid Wind wind,

        @Schema(description = "Relative, in percent") @Nullable @Min(0) @Max(100)
        Integer humidity,

        @Schema(description = "At sea level, in hectopascals") @Nullable @DecimalMin("850") @DecimalMax("1100")
        Double pressure,

        @Schema(description = "The time of which it tells; now, if not said") @Nullable
        Instant observedAt,

        @Schema(
                description = "Stale from then on: within seven days after it was observed, and three hours (unless"
                        + " configured) after, if not said")
        @Nullable
        Instant validUntil) {}
