package org.dateline.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How large a newsroom is. Everything else about it follows from the seed.
 *
 * @param places in the tree, from the world down to cities
 */
public record Size(int articles, int places, int people, long seed) {

    /** The last moment of the ten years in which everything was published. */
    static final Instant LATEST = Instant.parse("2026-06-30T09:00:00Z");

    static final Instant EARLIEST = LATEST.minus(3652, ChronoUnit.DAYS);

    public static Size of(int articles) {
        return new Size(articles, 2000, 5000, 20_260_630);
    }

    /** With a world that fits into a test. */
    public static Size small(int articles) {
        return new Size(articles, 300, 200, 20_260_630);
    }
}
