package org.dateline.access;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.dateline.kernel.UuidV7;
import org.jspecify.annotations.Nullable;

/**
 * The people in {@code editorial.account}: known from their first request on, and looked up in each, so that who is
 * disabled or lowered is so from then on, on every instance.
 */
@Singleton
class Accounts {

    /** A token has its times in seconds: in the second in which sessions were ended, all are taken for older. */
    private static final String FIND = """
            SELECT id, display_name, role, role_limit,
                disabled_at IS NOT NULL OR ? <= now() OR COALESCE(? <= sessions_ended_at, false) AS refused,
                last_seen_at IS NULL OR last_seen_at < now() - interval '1 minute' AS unnoticed
            FROM editorial.account
            WHERE issuer = ? AND subject = ?
            """;

    private static final String ADD = """
            INSERT INTO editorial.account (id, issuer, subject, display_name, role, last_seen_at)
            VALUES (?, ?, ?, ?, ?, now())
            ON CONFLICT (issuer, subject) DO NOTHING
            """;

    private static final String NOTICE = """
            UPDATE editorial.account
            SET display_name = ?, role = ?, last_seen_at = now()
            WHERE id = ?
                AND ((display_name, role) IS DISTINCT FROM (?, ?) OR last_seen_at < now() - interval '1 minute')
            """;

    private final DataSource database;

    Accounts(DataSource database) {
        this.database = database;
    }

    /** What the person with the session is good for; null if it has ended, or they are disabled. */
    @Nullable
    Credential credential(Session session) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Account account = find(connection, session);
            if (account == null) {
                add(connection, session);
                account = Objects.requireNonNull(find(connection, session), "an account that was there");
            }
            if (account.refused()) {
                return null;
            }
            if (account.unnoticed()) {
                notice(connection, account.id(), session);
            }
            Role role = session.role();
            return new Credential(
                    Credential.Form.SESSION,
                    new Actor(account.id(), session.displayName()),
                    Authority.ofPerson(role == null ? null : role.atMost(account.limit())),
                    null,
                    session.expiresAt(),
                    session.fingerprint());
        }
    }

    private record Account(UUID id, @Nullable Role limit, boolean refused, boolean unnoticed) {}

    private static @Nullable Account find(Connection connection, Session session) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, OffsetDateTime.ofInstant(session.expiresAt(), ZoneOffset.UTC));
            statement.setObject(2, OffsetDateTime.ofInstant(session.issuedAt(), ZoneOffset.UTC));
            statement.setString(3, session.issuer());
            statement.setString(4, session.subject());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                boolean changed = !session.displayName().equals(row.getString("display_name"))
                        || !Objects.equals(session.roleName(), row.getString("role"));
                String limit = row.getString("role_limit");
                return new Account(
                        row.getObject("id", UUID.class),
                        limit == null ? null : Role.named(limit).orElseThrow(),
                        row.getBoolean("refused"),
                        changed || row.getBoolean("unnoticed"));
            }
        }
    }

    private static void add(Connection connection, Session session) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, UuidV7.next());
            statement.setString(2, session.issuer());
            statement.setString(3, session.subject());
            statement.setString(4, session.displayName());
            statement.setString(5, session.roleName());
            statement.executeUpdate();
        }
    }

    private static void notice(Connection connection, UUID id, Session session) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NOTICE)) {
            statement.setString(1, session.displayName());
            statement.setString(2, session.roleName());
            statement.setObject(3, id);
            statement.setString(4, session.displayName());
            statement.setString(5, session.roleName());
            statement.executeUpdate();
        }
    }
}
