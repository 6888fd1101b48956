package org.dateline.access;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dateline.kernel.UuidV7;
import org.jspecify.annotations.Nullable;

/** The hashes in {@code editorial.access_token}. */
@Singleton
class StoredTokens {

    private static final Duration MAX_AGE = Duration.ofSeconds(1);

    /** Any number will do, as long as nobody else takes it: "token" in letters. */
    private static final long LOCK = 0x746F6B656EL;

    private final DataSource database;
    private final Clock clock;
    private volatile @Nullable Known known;

    /** What was read, and when the reading began. */
    private record Known(List<byte[]> hashes, Instant since) {}

    StoredTokens(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean contain(Token token) throws SQLException {
        boolean found = false;
        // All of them, whichever matches: the time taken tells nothing.
        for (byte[] hash : hashes()) {
            found |= token.matches(hash);
        }
        return found;
    }

    /** Stores the token if there is none at all; false when there is one, or another instance was faster. */
    boolean addFirst(Token token, String label) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                lock(connection);
                boolean added = count(connection) == 0 && insert(connection, token, label);
                connection.commit();
                return added;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private List<byte[]> hashes() throws SQLException {
        Instant now = clock.instant();
        Known current = known;
        if (current == null || !current.since().plus(MAX_AGE).isAfter(now) || now.isBefore(current.since())) {
            current = new Known(read(), now);
            known = current;
        }
        return current.hashes();
    }

    private List<byte[]> read() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        SELECT hash
                        FROM editorial.access_token
                        ORDER BY id
                        LIMIT 100
                        """);
                ResultSet rows = statement.executeQuery()) {
            List<byte[]> hashes = new ArrayList<>();
            while (rows.next()) {
                hashes.add(rows.getBytes("hash"));
            }
            return hashes;
        }
    }

    private static void lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM editorial.access_token")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static boolean insert(Connection connection, Token token, String label) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                INSERT INTO editorial.access_token (id, label, hash)
                VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING
                """)) {
            statement.setObject(1, UuidV7.next());
            statement.setString(2, label);
            statement.setBytes(3, token.hash());
            return statement.executeUpdate() == 1;
        }
    }
}
