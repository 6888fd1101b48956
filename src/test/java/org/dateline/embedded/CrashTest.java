package org.dateline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Eight writers, and again and again a kill -9; {@code -Dcrash.rounds=50} for the long run. */
class CrashTest {

    private static final int WRITERS = 8;
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 4);
    private static final long SEED = Long.getLong("crash.seed", System.nanoTime());
    private static final Duration NEXT_START = Duration.ofSeconds(30);

    private final Path directory = Scratch.dataDirectory();
    private final Random random = new Random(SEED);
    private final AtomicLong next = new AtomicLong();
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();

    /** Who dies in a round. */
    private enum Victim {
        JVM,
        SERVER,
        BOTH,
        EVERYTHING
    }

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        Launched launched = Launched.on(directory);
        try (Connection connection = launched.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA crash");
            statement.execute("CREATE TABLE crash.row (number bigint PRIMARY KEY)");
        }

        Duration slowest = Duration.ZERO;
        for (int round = 0; round < ROUNDS; round++) {
            Victim victim = Victim.values()[round % Victim.values().length];
            Writers writers = new Writers(launched);
            Thread.sleep(200 + random.nextInt(800));

            List<ProcessHandle> servers = launched.servers();
            kill(victim, launched);
            long killed = System.nanoTime();
            if (victim != Victim.SERVER) {
                launched = Launched.on(directory);
                // Until now: an orphan goes on to serve them, and what it acknowledged counts too.
                writers.stop();
                Ended.assertEnded(servers);
            }
            Set<Long> lost = new HashSet<>(acknowledged);
            lost.removeAll(kept(launched));
            Duration away = Duration.ofNanos(System.nanoTime() - killed);
            writers.stop();

            slowest = away.compareTo(slowest) > 0 ? away : slowest;
            assertThat(lost)
                    .as("lost, seed %d, round %d, %s", SEED, round, victim)
                    .isEmpty();
        }
        launched.close();

        System.out.printf(
                "%d rounds, %d rows acknowledged, slowest next start %d ms, seed %d%n",
                ROUNDS, acknowledged.size(), slowest.toMillis(), SEED);
        assertThat(acknowledged).isNotEmpty();
        assertThat(slowest).isLessThan(NEXT_START);
    }

    private static void kill(Victim victim, Launched launched) {
        switch (victim) {
            case JVM -> launched.killJvm();
            case SERVER -> launched.killServer();
            case BOTH -> {
                launched.killJvm();
                launched.killServer();
            }
            case EVERYTHING -> {
                List<ProcessHandle> servers = launched.servers();
                launched.killJvm();
                servers.forEach(ProcessHandle::destroyForcibly);
            }
        }
    }

    /** Waits for the server if it is away. */
    private static Set<Long> kept(Launched launched) {
        long deadline = System.nanoTime() + NEXT_START.toNanos();
        while (true) {
            Set<Long> numbers = new HashSet<>();
            try (Connection connection = launched.connect();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT number FROM crash.row")) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
                return numbers;
            } catch (SQLException e) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("The server does not come back", e);
                }
                Pause.of(Duration.ofMillis(20));
            }
        }
    }

    /** Writers that connect again when the server goes away under them, until they are stopped. */
    private final class Writers {

        private final Launched launched;
        private final List<Thread> threads = new ArrayList<>();
        private volatile boolean stopped;

        Writers(Launched launched) {
            this.launched = launched;
            for (int number = 0; number < WRITERS; number++) {
                Thread thread = new Thread(this::write);
                thread.start();
                threads.add(thread);
            }
        }

        private void write() {
            while (!stopped) {
                try (Connection connection = launched.connect();
                        PreparedStatement insert =
                                connection.prepareStatement("INSERT INTO crash.row (number) VALUES (?)")) {
                    while (!stopped) {
                        long number = next.incrementAndGet();
                        insert.setLong(1, number);
                        insert.executeUpdate();
                        acknowledged.add(number);
                    }
                } catch (SQLException e) {
                    Pause.of(Duration.ofMillis(20));
                }
            }
        }

        void stop() throws InterruptedException {
            stopped = true;
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }
}
