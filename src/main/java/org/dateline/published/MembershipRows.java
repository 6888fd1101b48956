package org.dateline.published;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.dateline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code delivery.membership}, and the links by which stories are found through them: a story of a place
 * belongs to the groups that the place, or one above it, was a member of on the story's day.
 */
final class MembershipRows {

    private static final String DELETE = """
            DELETE FROM delivery.membership
            WHERE place_group = ?
            """;

    private static final String INSERT = """
            INSERT INTO delivery.membership (place_group, position, place, period)
            VALUES (?, ?, ?, ?::daterange)
            """;

    private static final String LINK = """
            INSERT INTO delivery.link (document, kind, date_published, first_published, date_modified, spoken_at,
                                       relation, target, direct)
            SELECT l.document, l.kind, l.date_published, l.first_published, l.date_modified, l.spoken_at,
                'place_group', m.place_group, bool_or(l.direct)
            FROM delivery.membership m
            JOIN delivery.link l ON l.target = m.place AND l.relation = 'place'
            WHERE m.period @> (l.date_published AT TIME ZONE ?)::date
                AND %s
            GROUP BY l.document, l.kind, l.date_published, l.first_published, l.date_modified, l.spoken_at, m.place_group
            """;

    private static final String LINK_STORY = LINK.formatted("l.document = ?");
    private static final String LINK_GROUP = LINK.formatted("m.place_group = ?");

    private static final String STORIES_OF_PLACE = """
            (SELECT found.document FROM delivery.link found WHERE found.target = ? AND found.relation = 'place')""";

    private static final String LINK_PLACE = LINK.formatted("l.document IN " + STORIES_OF_PLACE);

    private static final String UNLINK_PLACE = """
            DELETE FROM delivery.link
            WHERE relation = 'place_group' AND document IN %s
            """.formatted(STORIES_OF_PLACE);

    private static final String UNLINK_GROUP = """
            DELETE FROM delivery.link
            WHERE relation = 'place_group' AND target = ?
            """;

    private MembershipRows() {}

    /**
     * Replaces the members of a group and what stories are found by it, or links a story that has just got the links of its
     * places. Other documents have neither.
     */
    static void replace(Connection connection, PublicDocument document, ZoneId zone) throws SQLException {
        if (document.kind == Kind.PLACE_GROUP) {
            execute(connection, DELETE, document.id);
            insert(connection, document);
            execute(connection, UNLINK_GROUP, document.id);
            link(connection, LINK_GROUP, document.id, zone);
        } else if (!document.links.isEmpty()) {
            link(connection, LINK_STORY, document.id, zone);
        }
    }

    /** To be called when a place, and with it those below, has got other ancestors. */
    static void linkAnew(Connection connection, UUID place, ZoneId zone) throws SQLException {
        execute(connection, UNLINK_PLACE, place);
        link(connection, LINK_PLACE, place, zone);
    }

    /** To be called before a group goes away: no story needs it in order to be shown. */
    static void unlink(Connection connection, UUID group) throws SQLException {
        execute(connection, UNLINK_GROUP, group);
    }

    /** Without a start it has always been; a start known by its year alone counts from the year's last day. */
    static String period(@Nullable PartialDate startDate, @Nullable PartialDate endDate) {
        LocalDate from = startDate == null ? null : startDate.latest();
        LocalDate until = endDate == null ? null : endDate.earliest();
        if (from != null && until != null && !from.isBefore(until)) {
            return "empty";
        }
        return "[" + (from == null ? "" : from) + "," + (until == null ? "" : until) + ")";
    }

    private static void insert(Connection connection, PublicDocument group) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (int position = 0; position < group.memberships.size(); position++) {
                PublicDocument.Membership membership = group.memberships.get(position);
                statement.setObject(1, group.id);
                statement.setInt(2, position);
                statement.setObject(3, membership.place());
                statement.setString(4, period(membership.startDate(), membership.endDate()));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void link(Connection connection, String sql, UUID id, ZoneId zone) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, zone.getId());
            statement.setObject(2, id);
            statement.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }
}
