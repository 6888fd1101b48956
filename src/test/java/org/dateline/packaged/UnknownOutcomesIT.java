package org.dateline.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.dateline.testing.Editor.WorkingCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed while requests with keys are in flight; {@code -Dcrash.rounds=50} for the long run. */
class UnknownOutcomesIT {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);
    private static final long SEED = Long.getLong("crash.seed", System.nanoTime());
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration WORK = Duration.ofSeconds(60);

    private final Random random = new Random(SEED);

    @TempDir
    Path directory;

    @Test
    void afterEnoughRepetitionsThereIsOneDocumentForEachKey() throws Exception {
        assumeThat(PackagedApplication.JAR)
                .as("the packaged application; mvn package makes it")
                .exists();
        // As root, the server is another user, who has to get in.
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (PackagedApplication application = PackagedApplication.in(directory)) {
            application.awaitReady(START);
            WorkingCopy section = application.client().publishedSection();
            try (KeyedWriters writers = new KeyedWriters(application, section)) {
                for (int round = 0; round < ROUNDS; round++) {
                    work(writers);
                    strike(application, Victim.values()[round % Victim.values().length]);
                }
                work(writers);
                writers.stop();

                try (Connection connection = application.connect()) {
                    assertThat(articles(connection)).isEqualTo(writers.created());
                }
                System.out.printf(
                        "seed %d, %d rounds: %d keys, as many articles; %d had their effect before they were answered%n",
                        SEED, ROUNDS, writers.created().size(), writers.replayed());
            }
        }
    }

    /** Until everybody has been answered once, and then to a point that nobody foresees. */
    private void work(KeyedWriters writers) throws Exception {
        int more = writers.created().size() + 2 * KeyedWriters.COUNT + random.nextInt(100);
        Waiting.until("articles are created", WORK, () -> writers.haveCreated(more));
    }

    private static void strike(PackagedApplication application, Victim victim) throws Exception {
        Optional<ProcessHandle> earlier = application.server();
        if (victim != Victim.SERVER) {
            application.kill();
        }
        if (victim != Victim.JVM) {
            application.killServer();
        }
        if (victim == Victim.SERVER) {
            Waiting.until("PostgreSQL runs again", START, () -> {
                Optional<ProcessHandle> now = application.server();
                return now.isPresent() && !now.equals(earlier);
            });
        } else {
            application.startAgain();
        }
        application.awaitReady(START);
    }

    /** By headline; fails when two have the same. */
    private static Map<String, UUID> articles(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT id, title FROM editorial.document WHERE kind = 'article'")) {
            Map<String, UUID> articles = new HashMap<>();
            while (rows.next()) {
                UUID twin = articles.put(rows.getString("title"), rows.getObject("id", UUID.class));
                assertThat(twin)
                        .as("another article with the key %s", rows.getString("title"))
                        .isNull();
            }
            return articles;
        }
    }
}
