package org.dateline.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    private static final Path DIRECTORY = Scratch.dataDirectory();
    private static Launched launched;

    @BeforeAll
    static void start() {
        launched = Launched.on(DIRECTORY);
    }

    @AfterAll
    static void stop() {
        launched.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "full_page_writes, on",
        "synchronous_commit, on",
        "data_checksums, on",
        "server_encoding, UTF8",
        "listen_addresses, 127.0.0.1",
        "password_encryption, scram-sha-256"
    })
    void theServerIsSetUpToKeepWhatItAcknowledged(String setting, String value) throws SQLException {
        assertThat(answer(launched.connect(), "SELECT current_setting('" + setting + "')"))
                .isEqualTo(value);
    }

    @Test
    void lettersOfCyrillicHaveTheirCases() throws SQLException {
        assertThat(answer(launched.connect(), "SELECT upper('ёлка ң')")).isEqualTo("ЁЛКА Ң");
    }

    @Test
    void theOwnerOwnsTheDatabaseAndIsNoSuperuser() throws SQLException {
        assertThat(answer(launched.connect(), """
                        SELECT d.datdba::regrole || ' ' || r.rolsuper || ' ' || r.rolcreaterole || ' ' || r.rolcreatedb
                          FROM pg_database d JOIN pg_roles r ON r.oid = d.datdba
                         WHERE d.datname = current_database()""")).isEqualTo("dateline false false false");
    }

    @ParameterizedTest
    @CsvSource({"btree_gist", "pg_trgm"})
    void theOwnerMakesTheExtensionsThatTheSchemaNeeds(String extension) throws SQLException {
        try (Connection connection = launched.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("CREATE EXTENSION " + extension);
            connection.rollback();
        }
    }

    @Test
    void theReaderReadsOnlyWhatItsRoleMayAndWritesNothing() throws SQLException {
        try (Connection owner = launched.connect();
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE SCHEMA shown");
            statement.execute("GRANT USAGE ON SCHEMA shown TO dateline_reader");
            statement.execute("CREATE TABLE shown.yes (value int)");
            statement.execute("GRANT SELECT ON shown.yes TO dateline_reader");
            statement.execute("CREATE TABLE shown.no (value int)");
        }

        assertThat(answer(launched.connectAsReader(), "SELECT count(*) FROM shown.yes"))
                .isEqualTo("0");
        assertThatThrownBy(() -> answer(launched.connectAsReader(), "SELECT count(*) FROM shown.no"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> answer(launched.connectAsReader(), "INSERT INTO shown.yes VALUES (1) RETURNING 1"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> answer(launched.connectAsReader(), "CREATE TEMPORARY TABLE mine AS SELECT 1"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void theReaderSeesNoOtherDatabase() {
        String url = launched.coordinates().url().replaceFirst("/dateline$", "/postgres");

        assertThatThrownBy(() -> DriverManager.getConnection(
                        url,
                        launched.coordinates().reader().user(),
                        launched.coordinates().reader().password()))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> DriverManager.getConnection(
                        launched.coordinates().url(),
                        launched.coordinates().owner().user(),
                        "guess"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void passwordsAndDataAreClosedToOthers() throws Exception {
        assertThat(Files.getPosixFilePermissions(DIRECTORY.resolve("passwords")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(DIRECTORY.resolve("cluster")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(DIRECTORY.resolve("postgresql.log")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private static String answer(Connection connection, String query) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
