package org.dateline.manage.weather;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.dateline.published.place.Coordinates;

/** A public place, where it is. */
record Spot(UUID place, String slug, Coordinates coordinates) {

    /** About ten metres: terms of use ask for no more digits, so that caches are of use. */
    private static final int DECIMALS = 4;

    private static final double EARTH_RADIUS = 6_371;

    /** In kilometres. Points of the coarsest models are some 30 apart, and the next one on land may be some further. */
    private static final double FARTHEST = 100;

    String latitude() {
        return printed(coordinates.latitude());
    }

    String longitude() {
        return printed(coordinates.longitude());
    }

    /** Whether the grid of a model can have a point there that stands for this place. */
    boolean isNear(double latitude, double longitude) {
        double here = Math.toRadians(coordinates.latitude());
        double there = Math.toRadians(latitude);
        double north = Math.sin((there - here) / 2);
        double east = Math.sin(Math.toRadians(longitude - coordinates.longitude()) / 2);
        double chord = Math.sqrt(north * north + Math.cos(here) * Math.cos(there) * east * east);
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, chord)) <= FARTHEST;
    }

    private static String printed(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
