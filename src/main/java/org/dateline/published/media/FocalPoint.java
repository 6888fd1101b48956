package org.dateline.published.media;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/**
 * The point of a picture that has to stay in view.
 *
 * @param x from the left edge, 0, to the right one, 1
 * @param y from the top, 0, to the bottom, 1
 */
public record FocalPoint(
        @NotNull @DecimalMin("0") @DecimalMax("1") Double x,
        @NotNull @DecimalMin("0") @DecimalMax("1") Double y) {}
