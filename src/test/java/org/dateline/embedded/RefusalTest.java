package org.dateline.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each reason not to start is one line for a person, and changes nothing. */
class RefusalTest {

    @Test
    void aDirectoryInUseByAnotherJvm() {
        Path directory = Scratch.dataDirectory();
        try (Launched launched = Launched.on(directory)) {
            assertThat(refusal(directory)).contains("in use by another Dateline", directory.toString());
            assertThat(launched.postmaster().isAlive()).isTrue();
        }
    }

    @Test
    void aDirectoryWithFilesOfOthers() throws IOException {
        Path directory = Scratch.directory();
        Files.writeString(directory.resolve("thesis.txt"), "mine");

        assertThat(refusal(directory)).contains("not Dateline's (thesis.txt)");
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFileInPlaceOfTheDirectory() throws IOException {
        Path file = Files.createFile(Scratch.directory().resolve("file"));

        assertThat(refusal(file)).contains("is not a directory");
    }

    @Test
    void aClusterThatIsNone() throws IOException {
        Path directory = Scratch.dataDirectory();
        Files.delete(directory.resolve("cluster/global/pg_control"));

        assertThat(refusal(directory)).contains("is not a PostgreSQL cluster");
    }

    @Test
    void aClusterWithoutItsPasswords() throws IOException {
        Path directory = Scratch.dataDirectory();
        Files.delete(directory.resolve("passwords"));

        assertThat(refusal(directory)).contains("passwords of the cluster are missing");
    }

    @Test
    void aNewerVersion() throws IOException {
        Path directory = Scratch.dataDirectory();
        Files.writeString(directory.resolve("cluster/PG_VERSION"), (Cluster.MAJOR + 1) + "\n");

        assertThat(refusal(directory)).contains("made by a newer version: PostgreSQL " + (Cluster.MAJOR + 1));
    }

    @Test
    void anOlderVersion() throws IOException {
        Path directory = Scratch.dataDirectory();
        Files.writeString(directory.resolve("cluster/PG_VERSION"), "15\n");

        assertThat(refusal(directory)).contains("made by another version: PostgreSQL 15");
    }

    @Test
    void aDirectoryThatCanNotBeWritten() throws IOException {
        Path directory = Files.createDirectory(Scratch.directory().resolve("data"));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-xr-xr-x"));

        assertThat(Launched.refusal(directory, Root.dropped())).contains("is not writable for the user");
    }

    @Test
    void aDirectoryThatCanNotBeMade() throws IOException {
        Path parent = Scratch.directory();
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("r-xr-xr-x"));

        assertThat(Launched.refusal(parent.resolve("data"), Root.dropped())).contains("is not writable for the user");
    }

    @Test
    void aDirectoryThatRootMayEnterAndTheServerMayNot() throws IOException {
        assumeThat(Account.isRoot())
                .as("only root starts the server as somebody else")
                .isTrue();
        Path parent = Scratch.directory();
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwx------"));

        assertThat(refusal(parent.resolve("data"))).contains("can't be entered by the user");
    }

    @Test
    void aDiskTooSmallForThePrograms() {
        diskFull("30m");
    }

    @Test
    void aDiskTooSmallForTheCluster() {
        diskFull("80m");
    }

    private static void diskFull(String size) {
        try (SmallDisk disk = SmallDisk.of(size)) {
            assertThat(refusal(disk.path())).contains("The disk is full");
        }
    }

    @Test
    void aDiskThatFilledUpAfterwards() throws IOException {
        try (SmallDisk disk = SmallDisk.of("200m")) {
            Launched.on(disk.path()).close();
            Path filler = disk.fill();

            assertThat(refusal(disk.path())).contains("The disk is full");

            Files.delete(filler);
            Launched.on(disk.path()).close();
        }
    }

    private static String refusal(Path directory) {
        return Launched.refusal(directory, List.of());
    }
}
