package org.dateline.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The operating system and processor, in the words that the archives of PostgreSQL on the class path are named by. */
record Platform(String system, String processor) {

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String name, String architecture) {
        String system = name.toLowerCase(Locale.ROOT);
        return new Platform(
                system.startsWith("mac") ? "darwin" : system.split(" ")[0],
                switch (architecture.toLowerCase(Locale.ROOT)) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> architecture;
                });
    }

    /** Before anything else is asked for: without the programs it does not matter which directory they may not write. */
    void requireArchive() {
        try {
            archive().close();
        } catch (IOException e) {
            throw new StartRefused("The PostgreSQL that comes with this Dateline can't be read: " + e, e);
        }
    }

    InputStream archive() throws IOException {
        return Optional.ofNullable(found())
                .orElseThrow(() -> new StartRefused("No PostgreSQL for " + system + " on " + processor
                        + " comes with this Dateline: set DATELINE_DB_URL to a PostgreSQL of your own."));
    }

    private @Nullable InputStream found() {
        if (system.equals("windows")) {
            // There are binaries, but neither our users and permissions nor our signals.
            return null;
        }
        String suffix = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
        try {
            return Platform.class
                    .getClassLoader()
                    .getResourceAsStream("postgres-" + system + "-" + processor + suffix + ".txz");
        } catch (RuntimeException e) {
            // Quarkus' class loader knows what was in a jar that an image for production has left out.
            return null;
        }
    }
}
