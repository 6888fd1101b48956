package org.dateline.kernel;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Offers the clock that everybody injects. */
@Singleton
final class Clocks {

    /** Ticks in microseconds, the precision in which PostgreSQL keeps time: what is written is what is read back. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
