package org.dateline.bench;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.dateline.embedded.Coordinates;
import org.dateline.embedded.Durability;
import org.dateline.embedded.EmbeddedDatabase;
import org.dateline.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/** Gives a test the database that was generated into {@code bench.directory}, or without one an empty one of its own. */
public final class BenchDatabase implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedDatabase database;

    /** What goes away with the test. */
    private @Nullable Path disposable;

    @Override
    public Map<String, String> start() {
        String given = System.getProperty("bench.directory", "");
        EmbeddedDatabase started =
                EmbeddedDatabase.start(given.isEmpty() ? empty() : Path.of(given), Durability.DISPOSABLE);
        database = started;
        Coordinates coordinates = started.coordinates();
        Map<String, String> configuration = new HashMap<>();
        configuration.put("quarkus.datasource.jdbc.url", coordinates.url());
        configuration.put("quarkus.datasource.username", coordinates.owner().user());
        configuration.put("quarkus.datasource.password", coordinates.owner().password());
        configuration.put("quarkus.datasource.delivery.jdbc.url", coordinates.url());
        configuration.put(
                "quarkus.datasource.delivery.username", coordinates.reader().user());
        configuration.put(
                "quarkus.datasource.delivery.password", coordinates.reader().password());
        configuration.put("dateline.admin-token", TestDatabase.ADMIN_TOKEN);
        return configuration;
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
        if (disposable != null) {
            TestDatabase.delete(disposable);
        }
    }

    private Path empty() {
        try {
            Path directory = Files.createTempDirectory("dateline-bench-");
            // As root, the server is another user, who has to get in.
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
            disposable = directory;
            return directory.resolve("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
