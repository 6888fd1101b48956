package org.dateline.published;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The rows of {@code delivery.link}: what lists find a document by, each target with its ancestors, so that a filtered
 * list is one range of an index.
 */
final class LinkRows {

    private static final String DELETE = """
            DELETE FROM delivery.link
            WHERE document = ?
            """;

    private static final String INSERT = """
            INSERT INTO delivery.link (document, kind, date_published, first_published, date_modified, spoken_at,
                                       relation, target, direct)
            WITH RECURSIVE up (relation, target, direct) AS (
                SELECT given.relation, given.target, true
                FROM unnest(?::text[], ?::uuid[]) AS given (relation, target)
                UNION
                SELECT up.relation, parent.target, false
                FROM up
                JOIN delivery.reference parent ON parent.source = up.target AND parent.relation = 'parent'
                WHERE up.relation = ANY (?)
            )
            SELECT d.id, d.kind, d.date_published, d.first_published, d.date_modified, d.spoken_at,
                up.relation, up.target, bool_or(up.direct)
            FROM up
            CROSS JOIN delivery.document d
            WHERE d.id = ?
            GROUP BY d.id, up.relation, up.target
            """;

    /** All documents that are found by a target get the links of today's ancestors, in one statement. */
    private static final String LIFT = """
            WITH RECURSIVE affected AS (
                SELECT DISTINCT document, relation
                FROM delivery.link
                WHERE target = ? AND relation = ANY (?)
            ), up (document, relation, target) AS (
                SELECT link.document, link.relation, link.target
                FROM affected
                JOIN delivery.link link ON link.document = affected.document AND link.relation = affected.relation
                WHERE link.direct
                UNION
                SELECT up.document, up.relation, parent.target
                FROM up
                JOIN delivery.reference parent ON parent.source = up.target AND parent.relation = 'parent'
            ), outdated AS (
                DELETE FROM delivery.link link
                USING affected
                WHERE link.document = affected.document
                    AND link.relation = affected.relation
                    AND NOT link.direct
                    AND NOT EXISTS (
                        SELECT FROM up
                        WHERE up.document = link.document AND up.relation = link.relation AND up.target = link.target
                    )
            )
            INSERT INTO delivery.link (document, kind, date_published, first_published, date_modified, spoken_at,
                                       relation, target, direct)
            SELECT d.id, d.kind, d.date_published, d.first_published, d.date_modified, d.spoken_at,
                up.relation, up.target, false
            FROM up
            JOIN delivery.document d ON d.id = up.document
            WHERE NOT EXISTS (
                SELECT FROM delivery.link there
                WHERE there.document = up.document AND there.relation = up.relation AND there.target = up.target
            )
            ON CONFLICT (document, relation, target) DO NOTHING
            """;

    /** Any number; it only has to be nobody else's among the advisory locks of this database. */
    private static final long TREE_LOCK = 0x6c69_6e6b_726f_7773L;

    private LinkRows() {}

    /**
     * Keeps a story from being linked to the ancestors that a place is just losing, or to the office that its speaker is
     * just losing: who may move a branch of the tree waits for those who link to it, and the other way round. To be taken
     * before any row lock.
     */
    static void lockTree(Connection connection, Kind kind) throws SQLException {
        if (kind.movesLinks()) {
            lockTree(connection);
        } else if (kind.tellsAStory()) {
            keepTree(connection);
        }
    }

    /** For whoever moves a branch, or what hangs on it. */
    static void lockTree(Connection connection) throws SQLException {
        lockTree(connection, "SELECT pg_advisory_xact_lock(?)");
    }

    /** For whoever relies on its staying as it is. */
    static void keepTree(Connection connection) throws SQLException {
        lockTree(connection, "SELECT pg_advisory_xact_lock_shared(?)");
    }

    private static void lockTree(Connection connection, String lock) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(lock)) {
            statement.setLong(1, TREE_LOCK);
            statement.execute();
        }
    }

    static void replace(Connection connection, PublicDocument document) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setObject(1, document.id);
            statement.executeUpdate();
        }
        insert(connection, document);
    }

    /** To be called when a document that others are found by has got another parent. */
    static void lift(Connection connection, UUID target) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LIFT)) {
            statement.setObject(1, target);
            statement.setArray(2, connection.createArrayOf("text", Relation.rollingUp()));
            statement.executeUpdate();
        }
    }

    static void insert(Connection connection, PublicDocument document) throws SQLException {
        if (document.links.isEmpty()) {
            return;
        }
        Object[] relations =
                document.links.stream().map(link -> link.relation().column()).toArray();
        Object[] targets =
                document.links.stream().map(PublicDocument.Link::target).toArray();
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setArray(1, connection.createArrayOf("text", relations));
            statement.setArray(2, connection.createArrayOf("uuid", targets));
            statement.setArray(3, connection.createArrayOf("text", Relation.rollingUp()));
            statement.setObject(4, document.id);
            statement.executeUpdate();
        }
    }
}
