package org.dateline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

/** Tells that processes have ended. One that was killed is still listed until whoever inherited it has taken note. */
final class Ended {

    private static final Duration TAKEN_NOTE = Duration.ofSeconds(10);

    private Ended() {}

    static void assertEnded(List<ProcessHandle> processes) {
        assertThat(processes).allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(TAKEN_NOTE));
    }
}
