package org.dateline.manage.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.dateline.published.place.Coordinates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaylightTest {

    /** Around sunrise and sunset, and where there are none. */
    @ParameterizedTest
    @CsvSource({
        "55.75, 37.62, 2025-06-29T00:40:00Z, false",
        "55.75, 37.62, 2025-06-29T01:00:00Z, true",
        "55.75, 37.62, 2025-06-29T18:05:00Z, true",
        "55.75, 37.62, 2025-06-29T18:30:00Z, false",
        "55.75, 37.62, 2025-12-21T05:45:00Z, false",
        "55.75, 37.62, 2025-12-21T06:10:00Z, true",
        "42.87, 74.59, 2025-03-20T00:20:00Z, false",
        "42.87, 74.59, 2025-03-20T01:20:00Z, true",
        "78.22, 15.65, 2025-06-21T23:00:00Z, true",
        "78.22, 15.65, 2025-12-21T11:00:00Z, false",
        "-33.87, 151.21, 2025-01-01T03:00:00Z, true",
        "-33.87, 151.21, 2025-01-01T12:00:00Z, false"
    })
    void theSunIsWhereTheAlmanacSays(double latitude, double longitude, Instant time, boolean isUp) {
        assertThat(Daylight.isAt(new Coordinates(latitude, longitude), time)).isEqualTo(isUp);
    }
}
