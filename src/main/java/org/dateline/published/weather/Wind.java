package org.dateline.published.weather;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How it blows, ten metres above the ground.
 *
 * @param speed in metres per second
 * @param direction from which it comes, in degrees from the north, clockwise
 * @param gusts their speed, in metres per second
 */
public record Wind(
        @Schema(description = "In metres per second", examples = "3.4") @NotNull @DecimalMin("0") @DecimalMax("120")
        Double speed,

        @Schema(description = "Where it comes from, in degrees clockwise from the north", examples = "250")
        @Nullable
        @Min(0)
        @Max(360)
        Integer direction,

        @Schema(description = "In metres per second", examples = "7.1") @Nullable @DecimalMin("0") @DecimalMax("150")
        Double gusts) {}
