package org.dateline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServerLogTest {

    @Test
    void theLastComplaintIsFound() {
        String output = """
                2026-11-22 12:30:01.692 UTC [16407] LOG:  starting
                2026-11-22 12:30:01.693 UTC [16407] FATAL:  first
                2026-11-22 12:30:01.694 UTC [16407] FATAL:  second
                2026-11-22 12:30:01.701 UTC [16407] LOG:  database system is shut down
                """;

        assertThat(ServerLog.complaint(output)).contains("FATAL:  second");
        assertThat(ServerLog.complaint("initdb: error: directory exists\n")).contains("error: directory exists");
        assertThat(ServerLog.complaint("LOG: fine\n")).isEmpty();
    }

    @Test
    void onlyNewMessagesAreRead() throws IOException {
        ServerLog log = new ServerLog(Scratch.directory().resolve("log"));
        log.prepare();
        Files.writeString(log.file(), "old\n");
        long offset = log.size();
        Files.writeString(log.file(), "old\nnew\n");

        assertThat(log.since(offset)).isEqualTo("new\n");
    }

    @Test
    void aLargeLogIsPutAside() throws IOException {
        Path file = Scratch.directory().resolve("log");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100L << 20);
        }
        ServerLog log = new ServerLog(file);

        log.prepare();

        assertThat(log.size()).isZero();
        assertThat(file.resolveSibling("log.1")).exists();
    }
}
