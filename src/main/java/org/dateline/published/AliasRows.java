package org.dateline.published;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of {@code delivery.alias}: which ids stand for which documents since they were merged. */
final class AliasRows {

    /** Who merges one of them has to wait for us, or we for him. */
    private static final String LOCK = """
            SELECT id
            FROM delivery.document
            WHERE id = ANY (?)
            ORDER BY id
            FOR KEY SHARE
            """;

    private static final String FIND = """
            SELECT id, survivor
            FROM delivery.alias
            WHERE id = ANY (?)
            """;

    private static final String MOVE = """
            UPDATE delivery.alias
            SET survivor = ?
            WHERE survivor = ?
            """;

    private static final String INSERT = """
            INSERT INTO delivery.alias (id, kind, slug, survivor)
            VALUES (?, ?, ?, ?)
            """;

    private static final String SHOW = """
            UPDATE delivery.document
            SET aliases = standing.ids
            FROM (SELECT ARRAY (SELECT id FROM delivery.alias WHERE survivor = ? ORDER BY id) AS ids) standing
            WHERE document.id = ? AND document.aliases <> standing.ids
            """;

    private AliasRows() {}

    /** Makes the document refer to survivors where it names what was merged; its JSON stays as its editor wrote it. */
    static void follow(Connection connection, PublicDocument document) throws SQLException {
        Object[] targets = document.targets().toArray();
        if (targets.length == 0) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setArray(1, connection.createArrayOf("uuid", targets));
            statement.execute();
        }
        Map<UUID, UUID> survivors = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setArray(1, connection.createArrayOf("uuid", targets));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    survivors.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                }
            }
        }
        if (!survivors.isEmpty()) {
            document.follow(survivors);
        }
    }

    /**
     * What stood for the loser stands for the survivor from now on, as the loser does.
     *
     * @param slug under which readers knew the loser; null if they never did
     */
    static void add(Connection connection, Kind kind, UUID loser, @Nullable String slug, UUID survivor)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MOVE)) {
            statement.setObject(1, survivor);
            statement.setObject(2, loser);
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, loser);
            statement.setString(2, kind.singular());
            statement.setString(3, slug);
            statement.setObject(4, survivor);
            statement.executeUpdate();
        }
        show(connection, survivor);
    }

    /** To be called when a document appears or gets aliases; nothing happens if it is not public. */
    static void show(Connection connection, UUID survivor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SHOW)) {
            statement.setObject(1, survivor);
            statement.setObject(2, survivor);
            statement.executeUpdate();
        }
    }
}
