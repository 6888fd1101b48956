package org.dateline.embedded;

import java.time.Duration;

/** Waiting for something outside of the JVM that can only be asked again. */
final class Pause {

    private Pause() {}

    static void of(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while waiting for PostgreSQL.", e);
        }
    }
}
