package org.dateline.manage.weather;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.dateline.published.place.Coordinates;

/** A public place, where it is. */
record Spot(UUID place, String slug, Coordinates coordinates) {

    /** About ten metres: terms of use ask for no more digits, so that caches are of use. */
    private static final int DECIMALS = 4;

    String latitude() {
        return printed(coordinates.latitude());
    }

    String longitude() {
        return printed(coordinates.longitude());
    }

    private static String printed(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
