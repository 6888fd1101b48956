package org.dateline.packaged;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waiting for something that happens in another process. */
final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Waiting() {}

    /** Answers with how long it took. */
    static Duration until(String fact, Duration limit, Callable<Boolean> condition) throws Exception {
        long start = System.nanoTime();
        while (!condition.call()) {
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new AssertionError("Not within " + limit.toSeconds() + " seconds: " + fact);
            }
            Thread.sleep(PAUSE.toMillis());
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
