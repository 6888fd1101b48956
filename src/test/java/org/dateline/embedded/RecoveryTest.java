package org.dateline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is left after a stop, a crash of the server, of the JVM, or of both. */
class RecoveryTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Path directory = Scratch.dataDirectory();

    @Test
    void aRestartKeepsTheData() throws SQLException {
        try (Launched first = Launched.on(directory)) {
            write(first, 1);
        }

        try (Launched second = Launched.on(directory)) {
            assertThat(rows(second)).isEqualTo(1);
        }
    }

    @Test
    void aStopLeavesNoProcess() {
        Launched launched = Launched.on(directory);
        List<ProcessHandle> servers = launched.servers();

        launched.close();

        assertThat(servers).hasSizeGreaterThan(3);
        Ended.assertEnded(servers);
    }

    @Test
    void aKilledServerComesBackOnTheSamePort() throws SQLException {
        try (Launched launched = Launched.on(directory)) {
            write(launched, 1);
            ProcessHandle killed = launched.postmaster();

            launched.killServer();

            killed.onExit().join();
            assertThat(eventually(() -> rows(launched) == 1)).isTrue();
            assertThat(launched.postmaster().pid()).isNotEqualTo(killed.pid());
        }
    }

    @Test
    void aServerKilledAgainAndAgainComesBack() throws SQLException {
        try (Launched launched = Launched.on(directory)) {
            write(launched, 1);

            for (int round = 0; round < 3; round++) {
                ProcessHandle killed = launched.postmaster();
                killed.destroyForcibly();
                killed.onExit().join();
                assertThat(eventually(() -> rows(launched) == 1)).isTrue();
            }
        }
    }

    @Test
    void theServerOfAKilledJvmIsStoppedAndItsRowsAreKept() throws SQLException {
        Launched first = Launched.on(directory);
        write(first, 1);
        ProcessHandle orphan = first.postmaster();

        first.killJvm();

        assertThat(orphan.isAlive()).isTrue();
        try (Launched second = Launched.on(directory)) {
            Ended.assertEnded(List.of(orphan));
            assertThat(rows(second)).isEqualTo(1);
        }
    }

    @Test
    void aFrozenOrphanIsStoppedToo() throws SQLException {
        Launched first = Launched.on(directory);
        write(first, 1);
        ProcessHandle orphan = first.postmaster();
        Command.of("kill", "-STOP", String.valueOf(orphan.pid())).run();

        first.killJvm();

        try (Launched second = Launched.on(directory)) {
            Ended.assertEnded(List.of(orphan));
            assertThat(rows(second)).isEqualTo(1);
        }
    }

    @Test
    void bothMayBeKilled() throws SQLException {
        Launched first = Launched.on(directory);
        write(first, 1);
        List<ProcessHandle> servers = first.servers();

        first.killJvm();
        first.killServer();

        try (Launched second = Launched.on(directory)) {
            assertThat(rows(second)).isEqualTo(1);
            Ended.assertEnded(servers);
        }
    }

    @Test
    void aBusyChildOfAKilledServerDoesNotBlockTheNextStart() throws SQLException, InterruptedException {
        Launched first = Launched.on(directory);
        write(first, 1);
        Thread busy = new Thread(() -> {
            try (Connection connection = first.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("SELECT count(*) FROM generate_series(1, 1000000000)");
            } catch (SQLException e) {
                // The server is killed under it.
            }
        });
        busy.start();
        Thread.sleep(500);

        first.killJvm();
        first.killServer();

        try (Launched second = Launched.on(directory)) {
            assertThat(rows(second)).isEqualTo(1);
        }
        busy.join();
    }

    @Test
    void aStalePidFileThatNamesAStrangerBlocksNothingAndHarmsNobody() throws IOException {
        Account account = Account.choose(directory.resolve("cluster"));
        Process stranger = new ProcessBuilder(account.running(List.of("sleep", "60"))).start();
        Files.writeString(
                directory.resolve("cluster").resolve("postmaster.pid"),
                stranger.pid() + "\n" + directory.resolve("cluster") + "\n1\n5432\n\n127.0.0.1\n0 0\nready   \n");

        try (Launched launched = Launched.on(directory)) {
            assertThat(launched.postmaster().pid()).isNotEqualTo(stranger.pid());
        }

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    @Test
    void anUnpackingThatWasKilledStartsAgain() throws IOException {
        Path fresh = Scratch.directory().resolve("data");
        Process first = Launched.begun(fresh, List.of());

        assertThat(eventually(() -> exists(fresh, name -> name.endsWith(".unfinished"))))
                .isTrue();
        first.destroyForcibly().onExit().join();

        assertThat(fresh.resolve("cluster")).doesNotExist();
        Launched.on(fresh).close();
        assertThat(exists(fresh, name -> name.endsWith(".unfinished"))).isFalse();
    }

    @Test
    void anInitialisationThatWasKilledStartsAgain() throws IOException {
        Path fresh = Scratch.directory().resolve("data");
        Process first = Launched.begun(fresh, List.of());

        assertThat(eventually(() -> Files.exists(fresh.resolve("cluster.unfinished/data/PG_VERSION"))))
                .isTrue();
        first.destroyForcibly().onExit().join();

        assertThat(fresh.resolve("cluster")).doesNotExist();
        Launched.on(fresh).close();
        assertThat(exists(fresh, name -> name.endsWith(".unfinished"))).isFalse();
    }

    @Test
    void damagedProgramsAreUnpackedAnew() throws IOException {
        Path library = find(directory, "pg_trgm.so");
        Files.write(library, new byte[0]);

        Launched.on(directory).close();

        assertThat(Files.size(library)).isPositive();
    }

    private static Path find(Path directory, String name) throws IOException {
        try (Stream<Path> files = Files.find(directory, 9, (path, attributes) -> path.endsWith(name))) {
            return files.findFirst().orElseThrow();
        }
    }

    private static boolean exists(Path directory, Predicate<String> name) throws IOException {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.anyMatch(entry -> name.test(entry.getFileName().toString()));
        }
    }

    private static void write(Launched launched, int value) throws SQLException {
        try (Connection connection = launched.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS kept");
            statement.execute("CREATE TABLE IF NOT EXISTS kept.row (value int)");
            statement.execute("INSERT INTO kept.row VALUES (" + value + ")");
        }
    }

    private static int rows(Launched launched) throws SQLException {
        try (Connection connection = launched.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM kept.row")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** A condition that may fail with an error while the server is away. */
    private interface Condition {
        boolean holds() throws IOException, SQLException;
    }

    private static boolean eventually(Condition condition) {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                if (condition.holds()) {
                    return true;
                }
            } catch (IOException | SQLException e) {
                // Not yet.
            }
            Pause.of(Duration.ofMillis(5));
        }
        return false;
    }
}
