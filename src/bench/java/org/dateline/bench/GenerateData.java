package org.dateline.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.dateline.embedded.Durability;
import org.dateline.embedded.EmbeddedDatabase;
import org.flywaydb.core.Flyway;

/**
 * Makes a database with the stories of a newsroom. {@code -Dbench.articles} says how many; {@code -Dbench.directory} where
 * the PostgreSQL that comes along keeps them, or {@code -Dbench.url}, with {@code bench.user} and {@code bench.password},
 * which one to fill.
 */
public final class GenerateData {

    private GenerateData() {}

    public static void main(String... arguments) throws SQLException {
        Size size = Size.of(Integer.getInteger("bench.articles", 100_000));
        String url = System.getProperty("bench.url", "");
        if (!url.isEmpty()) {
            fill(url, System.getProperty("bench.user", ""), System.getProperty("bench.password", ""), size);
            return;
        }
        Path directory = Path.of(System.getProperty("bench.directory", "data/bench-" + size.articles()));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, Durability.DISPOSABLE)) {
            fill(
                    database.coordinates().url(),
                    database.coordinates().owner().user(),
                    database.coordinates().owner().password(),
                    size);
        }
        System.out.println("The database is in " + directory.toAbsolutePath());
    }

    private static void fill(String url, String user, String password, Size size) throws SQLException {
        Flyway.configure()
                .dataSource(url, user, password)
                .schemas("editorial", "delivery")
                .defaultSchema("editorial")
                .placeholders(Map.of("newsroomZone", Filling.ZONE.getId()))
                .load()
                .migrate();
        new Filling(() -> connection(url, user, password), size, Progress::onTerminal).run();
    }

    private static Connection connection(String url, String user, String password) throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
