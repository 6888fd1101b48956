package org.dateline.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.packaged.NewsroomClient.Publication;
import org.dateline.testing.Editor.WorkingCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight editors publish, and again and again a kill -9; {@code -Dcrash.rounds=50} for the long run. */
class KillIT {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);
    private static final long SEED = Long.getLong("crash.seed", System.nanoTime());

    /** Unpacks the programs and makes the cluster. */
    private static final Duration FIRST_START = Duration.ofMinutes(3);

    private static final Duration NEXT_START = Duration.ofMinutes(2);
    private static final Duration RECOVERY = Duration.ofSeconds(30);
    private static final Duration FIRST_PUBLICATION = Duration.ofSeconds(60);

    private final Random random = new Random(SEED);
    private final List<Publication> acknowledged = new ArrayList<>();

    @TempDir
    Path directory;

    @BeforeEach
    void prepare() throws IOException {
        assumeThat(PackagedApplication.JAR)
                .as("the packaged application; mvn package makes it")
                .exists();
        // As root, the server is another user, who has to get in.
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void noAcknowledgedPublicationIsLost() throws Exception {
        Duration slowestStart = Duration.ZERO;
        Duration slowestRecovery = Duration.ZERO;
        try (PackagedApplication application = PackagedApplication.in(directory)) {
            Duration firstStart = application.awaitReady(FIRST_START);
            System.out.printf("seed %d, first start %.1f s%n", SEED, seconds(firstStart));
            WorkingCopy section = application.client().publishedSection();

            for (int round = 0; round < ROUNDS; round++) {
                Victim victim = Victim.values()[round % Victim.values().length];
                Duration away = crash(application, section, victim);

                System.out.printf(
                        "round %d: %s killed, back after %.1f s, %d publications acknowledged so far%n",
                        round + 1, victim, seconds(away), acknowledged.size());
                if (victim == Victim.SERVER) {
                    slowestRecovery = longer(slowestRecovery, away);
                } else {
                    slowestStart = longer(slowestStart, away);
                }
            }
            keeps(application, acknowledged);
        }
        System.out.printf(
                "%d rounds, %d publications acknowledged, none lost; slowest start %.1f s, slowest recovery %.1f s%n",
                ROUNDS, acknowledged.size(), seconds(slowestStart), seconds(slowestRecovery));
    }

    @Test
    void aStopUnderLoadLosesNothingAndLeavesNoServerBehind() throws Exception {
        try (PackagedApplication application = PackagedApplication.in(directory)) {
            application.awaitReady(FIRST_START);
            try (Writers writers =
                    new Writers(application.client(), application.client().publishedSection())) {
                workFor(writers);

                int code = application.stop();

                assertThat(code).isIn(0, 143);
                assertThat(application.serverProcesses()).isEmpty();
                writers.stop();
                acknowledged.addAll(writers.acknowledged());
            }
            application.startAgain();
            application.awaitReady(NEXT_START);
            keeps(application, acknowledged);
        }
    }

    /** Answers with how long the application was away. */
    private Duration crash(PackagedApplication application, WorkingCopy section, Victim victim) throws Exception {
        try (Writers writers = new Writers(application.client(), section)) {
            workFor(writers);

            Duration away = switch (victim) {
                case SERVER -> recovery(application, writers);
                case JVM -> nextStart(application, false);
                case BOTH -> nextStart(application, true);
            };

            writers.stop();
            keeps(application, writers.acknowledged());
            acknowledged.addAll(writers.acknowledged());
            try (Connection connection = application.connect()) {
                ChangeLog.read(connection).holds(acknowledged);
            }
            return away;
        }
    }

    private void workFor(Writers writers) throws Exception {
        Waiting.until("something is published", FIRST_PUBLICATION, () -> writers.havePublished(1));
        Thread.sleep(1000 + random.nextInt(2000));
    }

    private static Duration nextStart(PackagedApplication application, boolean serverToo) throws Exception {
        Optional<ProcessHandle> earlier = application.server();
        application.kill();
        if (serverToo) {
            application.killServer();
        }
        application.startAgain();
        Duration taken = application.awaitReady(NEXT_START);
        assertThat(application.server()).isPresent().isNotEqualTo(earlier);
        return taken;
    }

    private static Duration recovery(PackagedApplication application, Writers writers) throws Exception {
        Optional<ProcessHandle> earlier = application.server();
        long killed = System.nanoTime();
        application.killServer();
        Waiting.until("PostgreSQL runs again", RECOVERY, () -> {
            Optional<ProcessHandle> now = application.server();
            return now.isPresent() && !now.equals(earlier);
        });
        // Of the answers that were on their way, there is one for each writer at most.
        int certain = writers.acknowledged().size() + Writers.COUNT + 1;
        Waiting.until("editors publish again", RECOVERY, () -> writers.havePublished(certain));
        Duration taken = Duration.ofNanos(System.nanoTime() - killed);
        assertThat(taken).as("until editors publish again").isLessThan(RECOVERY);
        application.awaitReady(RECOVERY);
        return taken;
    }

    private static void keeps(PackagedApplication application, List<Publication> publications) throws Exception {
        try (Connection connection = application.connect()) {
            ChangeLog changes = ChangeLog.read(connection);
            changes.isWhole();
            changes.holds(publications);
        }
        NewsroomClient reader = application.client();
        for (Publication publication : publications) {
            assertThat(reader.status("/v1/articles/" + publication.id()))
                    .as("reading %s", publication)
                    .isEqualTo(200);
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
