package org.dateline.published;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.jspecify.annotations.Nullable;

/** The rows of {@code delivery.reference}: what a public document needs in order to be shown. */
final class ReferenceRows {

    private static final String ABOVE = """
            SELECT target
            FROM delivery.reference
            WHERE source = ? AND relation = ?
            """;

    private static final String IS_ANCESTOR = """
            WITH RECURSIVE up (id) AS (
                SELECT target
                FROM delivery.reference
                WHERE source = ? AND relation = 'parent'
                UNION
                SELECT parent.target
                FROM up
                JOIN delivery.reference parent ON parent.source = up.id AND parent.relation = 'parent'
            )
            SELECT EXISTS (SELECT FROM up WHERE id = ?)
            """;

    private static final String DELETE = """
            DELETE FROM delivery.reference
            WHERE source = ?
            """;

    private static final String INSERT = """
            INSERT INTO delivery.reference (source, relation, target, in_card)
            VALUES (?, ?, ?, ?)
            """;

    private ReferenceRows() {}

    /**
     * Answers whether the document has got another parent than it had, or an office another organization. Refuses a parent
     * that readers would find below the document, which can be although no working copies form a circle: they may be newer
     * than what is public.
     */
    static boolean replace(Connection connection, PublicDocument document) throws SQLException {
        UUID before = above(connection, document);
        delete(connection, document.id);
        insert(connection, document);
        boolean moved = !Objects.equals(before, above(connection, document));
        if (moved && isAncestor(connection, document.id, document.id)) {
            throw ProblemType.NOT_READY.because(
                    "The tree that readers see would have a circle.",
                    List.of(new Violation("/parent", "is public below the document itself; publish that one first")));
        }
        return moved;
    }

    /** Refuses to merge what readers would then find below itself. */
    static void mustNotBeBelow(Connection connection, UUID survivor, UUID loser) throws SQLException {
        if (isAncestor(connection, loser, survivor)) {
            throw ProblemType.NOT_READY.because(
                    "The tree that readers see would have a circle.",
                    List.of(new Violation("/into", "is public below what is to be merged into it")));
        }
    }

    private static boolean isAncestor(Connection connection, UUID id, UUID start) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(IS_ANCESTOR)) {
            statement.setObject(1, start);
            statement.setObject(2, id);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    private static @Nullable UUID above(Connection connection, PublicDocument document) throws SQLException {
        Relation relation = document.kind == Kind.OFFICE ? Relation.PART_OF : Relation.PARENT;
        try (PreparedStatement statement = connection.prepareStatement(ABOVE)) {
            statement.setObject(1, document.id);
            statement.setString(2, relation.column());
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? result.getObject(1, UUID.class) : null;
            }
        }
    }

    private static void delete(Connection connection, UUID source) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setObject(1, source);
            statement.executeUpdate();
        }
    }

    static void insert(Connection connection, PublicDocument document) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (Map.Entry<PublicDocument.Reference, Boolean> reference : document.references.entrySet()) {
                statement.setObject(1, document.id);
                statement.setString(2, reference.getKey().relation().column());
                statement.setObject(3, reference.getKey().target());
                statement.setBoolean(4, reference.getValue());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
