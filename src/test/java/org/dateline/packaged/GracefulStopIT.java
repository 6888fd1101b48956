package org.dateline.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.dateline.packaged.NewsroomClient.Publication;
import org.dateline.testing.Editor.WorkingCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stop in good order keeps: requests, and the data directory that is then copied. */
class GracefulStopIT {

    private static final Duration START = Duration.ofMinutes(3);

    /** Long enough to look at it meanwhile. */
    private static final Map<String, String> DELAY = Map.of("DATELINE_SHUTDOWN_DELAY", "5s");

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
    void noRequestFailsAndACopyOfTheStoppedDirectoryIsABackup() throws Exception {
        Path backup = Files.createDirectory(directory.resolve("backup"));
        Collection<Publication> acknowledged;
        try (PackagedApplication application = PackagedApplication.in(directory, DELAY)) {
            application.awaitReady(START);
            WorkingCopy section = application.client().publishedSection();
            try (Load load = new Load(application.address(), section)) {
                Waiting.until("readers and editors are at work", START, load::isUnderWay);

                application.terminate();
                Waiting.until(
                        "a proxy can see that it stops",
                        START,
                        () -> !application.client().isReady());
                assertThat(application.client().status("/v1/articles"))
                        .as("while the proxy has not looked yet")
                        .isEqualTo(200);
                application.stop();

                load.awaitEnd();
                acknowledged = load.published();
            }
            assertThat(application.serverProcesses()).isEmpty();
            copy(application.data(), backup.resolve("data"));
        }

        Files.setPosixFilePermissions(backup, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (PackagedApplication restored = PackagedApplication.in(backup)) {
            restored.awaitReady(START);

            holdsExactly(restored, acknowledged);
            Publication next =
                    restored.client().publishedArticle(restored.client().publishedSection());
            // The one before is the section's.
            assertThat(next.changeNumber()).isEqualTo(acknowledged.size() + 3);
        }
    }

    /** The section, and then each acknowledged article: what was not acknowledged has not happened. */
    private static void holdsExactly(PackagedApplication application, Collection<Publication> acknowledged)
            throws Exception {
        try (Connection connection = application.connect()) {
            ChangeLog changes = ChangeLog.read(connection);
            changes.isWhole();
            changes.holds(acknowledged);
            assertThat(changes.counter()).isEqualTo(acknowledged.size() + 1);
        }
        assertThat(application
                        .client()
                        .status("/v1/articles/" + acknowledged.iterator().next().id()))
                .isEqualTo(200);
        try (Connection reader = application.connectAsReader();
                Statement statement = reader.createStatement()) {
            statement.executeQuery("SELECT count(*) FROM delivery.document").close();
            assertThatThrownBy(() -> statement.executeQuery("SELECT count(*) FROM editorial.document"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    /** As the README says. */
    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        Process copying = new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                .inheritIO()
                .start();
        assertThat(copying.waitFor()).isZero();
    }
}
