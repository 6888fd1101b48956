package org.dateline.manage.weather;

import java.time.Duration;
import java.time.Instant;
import org.dateline.published.place.Coordinates;

/** Where the sun is, by the Astronomical Almanac's low-precision formulas: to a hundredth of a degree in this century. */
final class Daylight {

    private static final Instant J2000 = Instant.parse("2000-01-01T12:00:00Z");

    /** The upper edge of the sun on the horizon, with the refraction of the air. */
    private static final double SUNRISE = -0.833;

    private Daylight() {}

    static boolean isAt(Coordinates coordinates, Instant time) {
        double days = Duration.between(J2000, time).toSeconds() / 86_400.0;
        double meanLongitude = Math.toRadians(280.460 + 0.9856474 * days);
        double anomaly = Math.toRadians(357.528 + 0.9856003 * days);
        double longitude = meanLongitude + Math.toRadians(1.915 * Math.sin(anomaly) + 0.020 * Math.sin(2 * anomaly));
        double obliquity = Math.toRadians(23.439 - 0.0000004 * days);
        double declination = Math.asin(Math.sin(obliquity) * Math.sin(longitude));
        double ascension = Math.atan2(Math.cos(obliquity) * Math.sin(longitude), Math.cos(longitude));
        double siderealTime = Math.toRadians(280.46062 + 360.98564737 * days + coordinates.longitude());
        double latitude = Math.toRadians(coordinates.latitude());
        double height = Math.asin(Math.sin(latitude) * Math.sin(declination)
                + Math.cos(latitude) * Math.cos(declination) * Math.cos(siderealTime - ascension));
        return Math.toDegrees(height) > SUNRISE;
    }
}
