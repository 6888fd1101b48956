package org.dateline.published;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What refers to a document or is found by it, when that one is merged into another. Rows are changed and not made anew: a
 * new one would wait for its source, which may be waiting for the old one.
 */
final class MergedRows {

    /** By id, as everybody does who locks several. */
    private static final String LOCK = """
            SELECT id
            FROM delivery.document
            WHERE id IN (?, ?)
            ORDER BY id
            FOR UPDATE
            """;

    /** Where there is a row for both, the survivor's says all that either said. */
    private static final String UNITE = """
            UPDATE delivery.%1$s kept
            SET %3$s = true
            FROM delivery.%1$s moved
            WHERE kept.target = ?
                AND moved.target = ?
                AND kept.%2$s = moved.%2$s
                AND kept.relation = moved.relation
                AND moved.%3$s
                AND NOT kept.%3$s
            """;

    private static final String DROP = """
            DELETE FROM delivery.%1$s moved
            USING delivery.%1$s kept
            WHERE kept.target = ?
                AND moved.target = ?
                AND kept.%2$s = moved.%2$s
                AND kept.relation = moved.relation
            """;

    private static final String MOVE = """
            UPDATE delivery.%1$s
            SET target = ?
            WHERE target = ?
            """;

    private static final String UNITE_REFERENCES = UNITE.formatted("reference", "source", "in_card");
    private static final String DROP_REFERENCES = DROP.formatted("reference", "source");
    private static final String MOVE_REFERENCES = MOVE.formatted("reference");
    private static final String UNITE_LINKS = UNITE.formatted("link", "document", "direct");
    private static final String DROP_LINKS = DROP.formatted("link", "document");
    private static final String MOVE_LINKS = MOVE.formatted("link");

    private static final String MOVE_MEMBERSHIPS = """
            UPDATE delivery.membership
            SET place = ?
            WHERE place = ?
            """;

    private MergedRows() {}

    /** Waits for those who are just about to refer to either. */
    static void lock(Connection connection, UUID loser, UUID survivor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setObject(1, loser);
            statement.setObject(2, survivor);
            statement.execute();
        }
    }

    /**
     * Leaves nothing that refers to the loser. Of a person's tenures nothing moves: they belong to its document, and what
     * the loser said was said in the offices of the survivor.
     */
    static void move(Connection connection, Kind kind, UUID loser, UUID survivor, ZoneId zone) throws SQLException {
        execute(connection, UNITE_REFERENCES, survivor, loser);
        execute(connection, DROP_REFERENCES, survivor, loser);
        execute(connection, MOVE_REFERENCES, survivor, loser);
        execute(connection, UNITE_LINKS, survivor, loser);
        execute(connection, DROP_LINKS, survivor, loser);
        execute(connection, MOVE_LINKS, survivor, loser);
        if (kind == Kind.PERSON) {
            OfficeLinks.ofSpeaker(connection, survivor);
        } else if (kind == Kind.ORGANIZATION) {
            TenureRows.followMerged(connection, loser, survivor);
        }
        if (kind.groups()) {
            execute(connection, MOVE_MEMBERSHIPS, survivor, loser);
            LinkRows.lift(connection, survivor);
            MembershipRows.linkAnew(connection, survivor, zone);
        }
    }

    private static void execute(Connection connection, String sql, UUID survivor, UUID loser) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, survivor);
            statement.setObject(2, loser);
            statement.executeUpdate();
        }
    }
}
