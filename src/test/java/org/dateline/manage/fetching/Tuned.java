package org.dateline.manage.fetching;

import java.time.Duration;
import java.util.Optional;

/** Fetching as it is configured, but for what takes a test too long. */
record Tuned(Duration timeout, int retries, int breakerThreshold, Duration breakerPause, Duration longestWish)
        implements FetchingConfiguration {

    static final int MAX_BYTES = 20_000;

    static Tuned patient() {
        return new Tuned(Duration.ofSeconds(30), 2, 100, Duration.ofHours(1), Duration.ofDays(1));
    }

    static Tuned impatient() {
        return new Tuned(Duration.ofMillis(300), 0, 100, Duration.ofHours(1), Duration.ofDays(1));
    }

    /** Leaves a host alone after so many failures, until the pause is over. */
    Tuned breaking(int threshold, Duration pause) {
        return new Tuned(timeout, 0, threshold, pause, longestWish);
    }

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public Optional<String> contact() {
        return Optional.of("https://newsroom.example/contact");
    }

    @Override
    public int maxBytes() {
        return MAX_BYTES;
    }

    @Override
    public Duration retryPause() {
        return Duration.ofMillis(1);
    }

    @Override
    public Duration firstPause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Duration longestPause() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration roundPause() {
        return Duration.ofHours(1);
    }
}
