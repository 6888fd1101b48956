package org.dateline.kernel;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes ids of RFC 9562, version 7: ordered by time, and strictly ascending within one JVM. */
public final class UuidV7 {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;

    /** The last timestamp and counter handed out, as one number: milliseconds above, the counter below. */
    private static final AtomicLong LAST = new AtomicLong();

    private UuidV7() {}

    public static UUID next() {
        long tick = LAST.updateAndGet(last -> following(last, System.currentTimeMillis()));
        return of(tick, RANDOM.nextLong());
    }

    /** A counter that overflows runs into the next millisecond, and so does a clock that was set back. */
    static long following(long last, long now) {
        return Math.max(last + 1, now << COUNTER_BITS);
    }

    private static UUID of(long tick, long random) {
        long milliseconds = tick >>> COUNTER_BITS;
        long counter = tick & ((1 << COUNTER_BITS) - 1);
        long high = milliseconds << 16 | 0x7000 | counter;
        long low = random & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
