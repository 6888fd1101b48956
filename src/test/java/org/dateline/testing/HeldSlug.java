package org.dateline.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/** Somebody is about to take a slug: whoever wants it too, waits in the middle of a transaction until this is closed. */
public final class HeldSlug implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final String HOLD = """
            INSERT INTO editorial.slug (kind, slug, document)
            VALUES (?, ?, ?)
            """;

    private static final String IS_WAITED_FOR = """
            SELECT EXISTS (SELECT FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid)))
            """;

    private final Connection connection;

    public HeldSlug(DataSource owner, String kind, String slug) throws SQLException {
        connection = owner.getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement hold = connection.prepareStatement(HOLD)) {
            hold.setString(1, kind);
            hold.setString(2, slug);
            hold.setObject(3, UUID.randomUUID());
            hold.executeUpdate();
        }
    }

    public void awaitAnother() throws SQLException {
        long start = System.nanoTime();
        while (!isWaitedFor()) {
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new AssertionError("nobody wants the slug");
            }
        }
    }

    private boolean isWaitedFor() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(IS_WAITED_FOR);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Leaves the slug to whoever waits. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
