package org.dateline.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * Makes the database and the roles that use it, as an administrator would for a PostgreSQL of his own.
 *
 * @param directory for the message when there is no space left
 */
record Roles(int port, Passwords passwords, Path directory) {

    private static final String DISK_FULL = "53100";

    static final String DATABASE = "dateline";
    static final String OWNER = "dateline";
    static final String READER = "dateline_reader";
    static final String DELIVERY = "dateline_delivery";

    /** May be repeated, and interrupted anywhere: each statement is made only when its effect is missing. */
    Coordinates prepare() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + DELIVERY + "'")) {
                makeRoles(connection, statement);
            }
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
            }
            statement.execute("REVOKE ALL ON DATABASE " + DATABASE + ", postgres, template1 FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + DATABASE + " TO " + READER);
        } catch (SQLException e) {
            if (DISK_FULL.equals(e.getSQLState())) {
                throw StartRefused.diskFull(directory, e);
            }
            throw new StartRefused("The embedded PostgreSQL can't be set up: " + e.getMessage(), e);
        }
        return new Coordinates(
                url(DATABASE),
                new Coordinates.Login(OWNER, passwords.owner()),
                new Coordinates.Login(DELIVERY, passwords.delivery()));
    }

    private void makeRoles(Connection connection, Statement statement) throws SQLException {
        connection.setAutoCommit(false);
        // The generated passwords are letters, digits, '-' and '_', so nothing needs quoting.
        statement.execute("CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + passwords.owner() + "'");
        statement.execute("CREATE ROLE " + READER + " NOLOGIN");
        statement.execute(
                "CREATE ROLE " + DELIVERY + " LOGIN PASSWORD '" + passwords.delivery() + "' IN ROLE " + READER);
        statement.execute("GRANT " + READER + " TO " + OWNER + " WITH INHERIT FALSE, SET TRUE");
        statement.execute("ALTER ROLE " + DELIVERY + " SET default_transaction_read_only = on");
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", Cluster.SUPERUSER);
        properties.setProperty("password", passwords.superuser());
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "60");
        // Not through the DriverManager: it may have been started without our class loader.
        Connection connection = new org.postgresql.Driver().connect(url("postgres"), properties);
        if (connection == null) {
            throw new SQLException("The driver does not know its own address");
        }
        return connection;
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
