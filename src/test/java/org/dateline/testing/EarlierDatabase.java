package org.dateline.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.flywaydb.core.Flyway;

/**
 * A database as the first Dateline left it: its migrations, and what it had written when it had loaded its
 * demonstration story, one article of which was then withdrawn, while the quotes of the other got other dates.
 */
final class EarlierDatabase {

    private static final String LAST_MIGRATION = "3";
    private static final String CONTENT = "/earlier/after-V3.sql";

    private EarlierDatabase() {}

    static void fill(String url, String user, String password) {
        Flyway.configure()
                .dataSource(url, user, password)
                .schemas("editorial", "delivery")
                .defaultSchema("editorial")
                .locations("classpath:db/migration")
                .target(LAST_MIGRATION)
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                InputStream content =
                        Objects.requireNonNull(EarlierDatabase.class.getResourceAsStream(CONTENT), CONTENT)) {
            connection.setAutoCommit(false);
            statement.execute("SET CONSTRAINTS ALL DEFERRED");
            statement.execute(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The earlier content does not fit", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
