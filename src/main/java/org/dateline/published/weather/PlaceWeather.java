package org.dateline.published.weather;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The weather of a place, as it is stored.
 *
 * @param observedAt of when it tells
 * @param fetchedAt when the provider gave or confirmed it; null if an editor has typed it
 * @param validUntil stale from then on
 * @param version 0 before it is stored
 */
public record PlaceWeather(
        UUID place,
        WeatherProvider provider,
        WeatherReport report,
        Instant observedAt,
        @Nullable Instant fetchedAt,
        Instant validUntil,
        long version) {

    /** Whether readers would see the same, but for when it was last confirmed. */
    boolean isAs(PlaceWeather other) {
        return provider == other.provider
                && report.equals(other.report)
                && observedAt.equals(other.observedAt)
                && validUntil.equals(other.validUntil);
    }

    PlaceWeather version(long number) {
        return new PlaceWeather(place, provider, report, observedAt, fetchedAt, validUntil, number);
    }
}
