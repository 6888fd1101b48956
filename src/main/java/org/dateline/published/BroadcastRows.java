package org.dateline.published;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.published.PublicDocument.Broadcast;
import org.jspecify.annotations.Nullable;

/** The rows of {@code delivery.broadcast}: what public channels broadcast, and when. */
final class BroadcastRows {

    private static final String COLUMNS = "id, overrides, starts, ends, article, document::text";

    private static final String SCHEDULED = """
            SELECT %s
            FROM delivery.broadcast
            WHERE channel = ? AND NOT overrides AND starts >= ? AND starts < ?
            ORDER BY starts
            """.formatted(COLUMNS);

    private static final String OVERRIDING = """
            SELECT %s
            FROM delivery.broadcast
            WHERE channel = ? AND overrides
            """.formatted(COLUMNS);

    private static final String DELETE = """
            DELETE FROM delivery.broadcast
            WHERE id = ANY (?)
            """;

    private static final String INSERT = """
            INSERT INTO delivery.broadcast (channel, id, overrides, starts, ends, article, document)
            VALUES (?, ?, ?, ?, ?, ?, ?::json)
            """;

    /** A row as it is stored. */
    private record Row(
            UUID id,
            boolean overrides,
            Instant starts,
            @Nullable Instant ends,
            @Nullable UUID article,
            String document) {

        static Row of(Broadcast broadcast) {
            return new Row(
                    broadcast.id(),
                    broadcast.overrides(),
                    broadcast.starts(),
                    broadcast.ends(),
                    broadcast.article(),
                    StoredJson.write(broadcast.told()));
        }

        static Row of(ResultSet row) throws SQLException {
            OffsetDateTime ends = row.getObject("ends", OffsetDateTime.class);
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getBoolean("overrides"),
                    row.getObject("starts", OffsetDateTime.class).toInstant(),
                    ends == null ? null : ends.toInstant(),
                    row.getObject("article", UUID.class),
                    row.getString("document"));
        }
    }

    private BroadcastRows() {}

    static void insert(Connection connection, UUID channel, List<Broadcast> broadcasts) throws SQLException {
        write(connection, channel, broadcasts.stream().map(Row::of).toList());
    }

    /** Replaces what is scheduled to start in a stretch of time; answers whether that makes a difference. */
    static boolean replace(Connection connection, UUID channel, Instant from, Instant until, List<Broadcast> broadcasts)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SCHEDULED)) {
            statement.setObject(1, channel);
            statement.setObject(2, column(from));
            statement.setObject(3, column(until));
            return exchange(connection, channel, rows(statement), broadcasts);
        }
    }

    /** Replaces what overrides the schedule; answers whether that makes a difference. */
    static boolean override(Connection connection, UUID channel, @Nullable Broadcast broadcast) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OVERRIDING)) {
            statement.setObject(1, channel);
            return exchange(connection, channel, rows(statement), broadcast == null ? List.of() : List.of(broadcast));
        }
    }

    /** What is the same before and after stays untouched. */
    private static boolean exchange(Connection connection, UUID channel, List<Row> stored, List<Broadcast> broadcasts)
            throws SQLException {
        List<Row> wanted = broadcasts.stream().map(Row::of).toList();
        List<Row> gone = stored.stream().filter(row -> !wanted.contains(row)).toList();
        List<Row> added = wanted.stream().filter(row -> !stored.contains(row)).toList();
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setArray(
                    1,
                    connection.createArrayOf("uuid", gone.stream().map(Row::id).toArray()));
            statement.executeUpdate();
        }
        write(connection, channel, added);
        return !gone.isEmpty() || !added.isEmpty();
    }

    private static List<Row> rows(PreparedStatement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            List<Row> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(Row.of(result));
            }
            return rows;
        }
    }

    private static void write(Connection connection, UUID channel, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (Row row : rows) {
                statement.setObject(1, channel);
                statement.setObject(2, row.id());
                statement.setBoolean(3, row.overrides());
                statement.setObject(4, column(row.starts()));
                statement.setObject(5, row.ends() == null ? null : column(row.ends()));
                statement.setObject(6, row.article());
                statement.setString(7, row.document());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
