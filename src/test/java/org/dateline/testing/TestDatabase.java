package org.dateline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.embedded.Coordinates;
import org.dateline.embedded.Durability;
import org.dateline.embedded.EmbeddedDatabase;

/** The database of a test run: started by the first test that needs it, thrown away at the end of the JVM. */
public final class TestDatabase {

    /** Of the administrator, in every test that runs the application. */
    public static final String ADMIN_TOKEN = "administrator-of-the-tests-0123456789abcdef";

    private static Map<String, String> configuration = Map.of();

    private TestDatabase() {}

    /** The configuration that points Dateline at it. */
    public static synchronized Map<String, String> configuration() {
        if (configuration.isEmpty()) {
            Map<String, String> complete =
                    new HashMap<>(external(System.getenv()).orElseGet(TestDatabase::embedded));
            complete.put("dateline.admin-token", ADMIN_TOKEN);
            configuration = Map.copyOf(complete);
        }
        return configuration;
    }

    /** The configuration for a new database of one test's own, which gets what a newcomer's does. */
    public static Map<String, String> demonstration() {
        Map<String, String> complete = new HashMap<>(embedded());
        complete.put("dateline.admin-token", ADMIN_TOKEN);
        complete.put("dateline.world", "true");
        complete.put("dateline.demo", "true");
        return Map.copyOf(complete);
    }

    /** The configuration for a new database of one test's own, as an earlier Dateline has left it. */
    public static Map<String, String> earlier() {
        Map<String, String> complete = new HashMap<>(embedded());
        EarlierDatabase.fill(
                complete.get("quarkus.datasource.jdbc.url"),
                complete.get("quarkus.datasource.username"),
                complete.get("quarkus.datasource.password"));
        complete.put("dateline.admin-token", ADMIN_TOKEN);
        complete.put("dateline.world", "true");
        return Map.copyOf(complete);
    }

    /** The suite runs on somebody else's PostgreSQL too; the readers then come through SET ROLE. */
    private static Optional<Map<String, String>> external(Map<String, String> environment) {
        String user = environment.getOrDefault("DATELINE_TEST_DB_USER", "");
        String password = environment.getOrDefault("DATELINE_TEST_DB_PASSWORD", "");
        return Optional.ofNullable(environment.get("DATELINE_TEST_DB_URL"))
                .map(url -> Map.of(
                        "quarkus.datasource.jdbc.url", url,
                        "quarkus.datasource.username", user,
                        "quarkus.datasource.password", password,
                        "quarkus.datasource.delivery.jdbc.url", url,
                        "quarkus.datasource.delivery.username", user,
                        "quarkus.datasource.delivery.password", password,
                        "quarkus.datasource.delivery.jdbc.new-connection-sql", "SET ROLE dateline_reader"));
    }

    private static Map<String, String> embedded() {
        try {
            Path directory = Files.createTempDirectory("dateline-test-");
            // As root, the server is another user, who has to get in.
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
            EmbeddedDatabase database = EmbeddedDatabase.start(directory.resolve("data"), Durability.DISPOSABLE);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                database.close();
                delete(directory);
            }));
            Coordinates coordinates = database.coordinates();
            return Map.of(
                    "quarkus.datasource.jdbc.url", coordinates.url(),
                    "quarkus.datasource.username", coordinates.owner().user(),
                    "quarkus.datasource.password", coordinates.owner().password(),
                    "quarkus.datasource.delivery.jdbc.url", coordinates.url(),
                    "quarkus.datasource.delivery.username", coordinates.reader().user(),
                    "quarkus.datasource.delivery.password", coordinates.reader().password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a directory away with all that is in it. */
    public static void delete(Path directory) {
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
