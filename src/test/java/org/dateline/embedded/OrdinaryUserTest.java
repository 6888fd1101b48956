package org.dateline.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrdinaryUserTest {

    private static final String ONLY_ROOT = "the other tests run as an ordinary user already";

    @Test
    void anOrdinaryUserRunsTheServerHimself() throws Exception {
        assumeThat(Account.isRoot()).as(ONLY_ROOT).isTrue();
        Path directory = writable();

        try (Launched launched = Launched.on(directory, Root.dropped())) {
            Object user = Files.getAttribute(directory.resolve("cluster"), "unix:uid");

            assertThat(user).isEqualTo(65534);
            assertThat(Files.getPosixFilePermissions(directory))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
            launched.connect().close();
        }
    }

    @Test
    void anOrdinaryUserStopsHisOrphan() throws IOException {
        assumeThat(Account.isRoot()).as(ONLY_ROOT).isTrue();
        Path directory = writable();
        Launched first = Launched.on(directory, Root.dropped());
        ProcessHandle orphan = first.postmaster();

        first.killJvm();

        Launched.on(directory, Root.dropped()).close();
        Ended.assertEnded(List.of(orphan));
    }

    @Test
    void rootGoesOnWithTheClusterOfAnOrdinaryUser() throws IOException {
        assumeThat(Account.isRoot()).as(ONLY_ROOT).isTrue();
        Path directory = writable();
        Launched.on(directory, Root.dropped()).close();
        // Root's server has to get into a home directory that is closed to others.
        try (Launched launched = Launched.on(directory)) {
            assertThat(launched.postmaster().isAlive()).isTrue();
        }

        assertThat(Files.getAttribute(directory.resolve("cluster"), "unix:uid")).isEqualTo(65534);
        Launched.on(directory, Root.dropped()).close();
    }

    @Test
    void aCopyThatBecameRootsIsGivenBackToTheServer() throws IOException {
        assumeThat(Account.isRoot()).as("only root can give files away").isTrue();
        Path directory = Scratch.dataDirectory();
        Tree.own(directory, 0, 0);

        Launched.on(directory).close();

        assertThat(Files.getAttribute(directory.resolve("cluster"), "unix:uid")).isNotEqualTo(0);
    }

    private static Path writable() throws IOException {
        Path parent = Scratch.directory();
        Tree.own(parent, 65534, 65534);
        return parent.resolve("data");
    }
}
