package org.dateline.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Directories that any user can enter and that go with the test run. */
final class Scratch {

    private static Path template = Path.of("");

    private Scratch() {}

    static Path directory() {
        try {
            Path directory = Files.createTempDirectory("dateline-embedded-");
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try {
            Tree.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A data directory that has been started once; copied, because making one takes seconds. */
    static synchronized Path dataDirectory() {
        if (template.toString().isEmpty()) {
            template = directory().resolve("data");
            EmbeddedDatabase.start(template).close();
        }
        Path copy = directory().resolve("data");
        Command.Result copied =
                Command.of("cp", "-a", template.toString(), copy.toString()).run();
        if (copied.code() != 0) {
            throw new IllegalStateException(copied.output());
        }
        return copy;
    }
}
