package org.dateline.access;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.dateline.kernel.UuidV7;
import org.jspecify.annotations.Nullable;

/**
 * The hashes in {@code editorial.access_token}. They are read for every request and never remembered, so that a token that
 * is revoked is refused from then on, on every instance.
 */
@Singleton
class StoredTokens {

    /** Any number will do, as long as nobody else takes it: "token" in letters. */
    private static final long LOCK = 0x746F6B656EL;

    private static final String FIND = """
            SELECT t.id, t.hash, t.role, t.scopes, t.expires_at, t.account, a.display_name,
                t.revoked_at IS NULL
                    AND (t.expires_at IS NULL OR t.expires_at > now())
                    AND a.disabled_at IS NULL
                    AND maker.disabled_at IS NULL AS valid,
                t.last_used_at IS NULL OR t.last_used_at < now() - interval '1 minute' AS unnoticed
            FROM editorial.access_token t
            JOIN editorial.account a ON a.id = t.account
            LEFT JOIN editorial.account maker ON maker.id = t.created_by
            WHERE t.prefix = ?
            """;

    /** Of several requests at once, one writes. */
    private static final String NOTICE = """
            UPDATE editorial.access_token
            SET last_used_at = now()
            WHERE id = ? AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')
            """;

    private final DataSource database;

    StoredTokens(DataSource database) {
        this.database = database;
    }

    /** What a token that was handed out is good for; null if it is not, or no more. */
    @Nullable
    Credential credential(Token token, String prefix) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, prefix);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next() || !token.matches(row.getBytes("hash")) || !row.getBoolean("valid")) {
                    return null;
                }
                if (row.getBoolean("unnoticed")) {
                    notice(connection, row.getObject("id", UUID.class));
                }
                return credential(row, prefix, token);
            }
        }
    }

    /** Whether it is a token of the administrator that a first start has made. */
    boolean containAdministrators(Token token) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        SELECT hash
                        FROM editorial.access_token
                        WHERE prefix IS NULL
                        ORDER BY id
                        LIMIT 100
                        """);
                ResultSet rows = statement.executeQuery()) {
            boolean found = false;
            while (rows.next()) {
                // All of them, whichever matches: the time taken tells nothing.
                found |= token.matches(rows.getBytes("hash"));
            }
            return found;
        }
    }

    /** Stores the administrator's token if there is none; false when there is one, or another instance was faster. */
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

    private static Credential credential(ResultSet row, String prefix, Token token) throws SQLException {
        String role = row.getString("role");
        OffsetDateTime expires = row.getObject("expires_at", OffsetDateTime.class);
        return new Credential(
                Credential.Form.TOKEN,
                new Actor(row.getObject("account", UUID.class), row.getString("display_name")),
                Authority.ofToken(role == null ? null : Role.named(role).orElse(null), scopes(row.getArray("scopes"))),
                prefix,
                expires == null ? null : expires.toInstant(),
                token.hash());
    }

    private static Set<Scope> scopes(@Nullable Array names) throws SQLException {
        return names == null
                ? Set.of()
                : Arrays.stream((String[]) names.getArray())
                        .flatMap(name -> Scope.named(name).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static void notice(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NOTICE)) {
            statement.setObject(1, id);
            statement.executeUpdate();
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
                ResultSet row =
                        statement.executeQuery("SELECT count(*) FROM editorial.access_token WHERE prefix IS NULL")) {
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
