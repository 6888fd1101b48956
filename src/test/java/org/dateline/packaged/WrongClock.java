package org.dateline.packaged;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** A clock for an instance that can be set while it runs, if the machine has libfaketime. */
final class WrongClock {

    private final Path library;
    private final Path setting;

    private WrongClock(Path library, Path setting) {
        this.library = library;
        this.setting = setting;
    }

    /** @param offset such as {@code +10m} */
    static Optional<WrongClock> in(Path directory, String offset) throws IOException {
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(Path.of("/usr/lib"), path -> Files.exists(library(path)))) {
            Iterator<Path> libraries = found.iterator();
            if (!libraries.hasNext()) {
                return Optional.empty();
            }
            WrongClock clock = new WrongClock(library(libraries.next()), directory.resolve("clock"));
            clock.set(offset);
            return Optional.of(clock);
        }
    }

    private static Path library(Path architecture) {
        return architecture.resolve("faketime").resolve("libfaketime.so.1");
    }

    /** It takes a second until the instance knows. */
    void set(String offset) throws IOException {
        Files.writeString(setting, offset);
    }

    /**
     * For the instance that is to have it. How long it waits is no matter of the time of day; without the last of these, its
     * threads would not wait at all.
     */
    Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD",
                library.toString(),
                "FAKETIME_TIMESTAMP_FILE",
                setting.toString(),
                "FAKETIME_CACHE_DURATION",
                "1",
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                "FAKETIME_FORCE_MONOTONIC_FIX",
                "0");
    }
}
