package org.dateline.published;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.kernel.PartialDate;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.jspecify.annotations.Nullable;

/** The rows of {@code delivery.tenure}, where a constraint keeps two people out of one single-holder office. */
final class TenureRows {

    private static final String DELETE = """
            DELETE FROM delivery.tenure
            WHERE person = ?
            """;

    private static final String RIVAL = """
            SELECT lower(tenure.certain), rival.sort_key
            FROM delivery.tenure
            JOIN delivery.document rival ON rival.id = tenure.person
            WHERE tenure.office = ?
                AND tenure.certain && ?::daterange
                AND tenure.single_holder
                AND NOT tenure.acting
            ORDER BY tenure.certain
            LIMIT 1
            """;

    /** Locks the office, so that it does not become a single-holder one at this moment. */
    private static final String INSERT = """
            INSERT INTO delivery.tenure (person, position, office, certain, acting, single_holder)
            SELECT ?, ?, office.id, ?::daterange, ?, coalesce((office.document ->> 'singleHolder')::boolean, false)
            FROM delivery.document office
            WHERE office.id = ?
            FOR SHARE
            """;

    private static final String FOLLOW_OFFICE = """
            UPDATE delivery.tenure
            SET single_holder = coalesce((office.document ->> 'singleHolder')::boolean, false)
            FROM delivery.document office
            WHERE office.id = tenure.office
                AND office.id = ?
                AND tenure.single_holder <> coalesce((office.document ->> 'singleHolder')::boolean, false)
            """;

    private TenureRows() {}

    static void replace(Connection connection, PublicDocument document) throws SQLException {
        if (document.kind == Kind.PERSON) {
            delete(connection, document);
            insert(connection, document);
        } else if (document.kind == Kind.OFFICE) {
            followOffice(connection, document);
        }
    }

    /**
     * The days on which the office was held without doubt: a start known by its year alone counts from the year's last
     * day. The end date is the day on which the office passed on, so it belongs to the successor.
     */
    static String certain(@Nullable PartialDate startDate, @Nullable PartialDate endDate) {
        LocalDate from = startDate == null ? null : startDate.latest();
        LocalDate until = endDate == null ? null : endDate.earliest();
        if (from == null || until != null && !from.isBefore(until)) {
            return "empty";
        }
        return "[" + from + "," + (until == null ? "" : until) + ")";
    }

    private static void delete(Connection connection, PublicDocument person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setObject(1, person.id);
            statement.executeUpdate();
        }
    }

    private static void insert(Connection connection, PublicDocument person) throws SQLException {
        List<Violation> rivalries = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (int position = 0; position < person.tenures.size(); position++) {
                PublicDocument.Tenure tenure = person.tenures.get(position);
                String certain = certain(tenure.startDate(), tenure.endDate());
                String rivalry = tenure.acting() ? null : rivalry(connection, tenure, certain);
                if (rivalry != null) {
                    rivalries.add(new Violation("/tenures/" + position, rivalry));
                    continue;
                }
                statement.setObject(1, person.id);
                statement.setInt(2, position);
                statement.setString(3, certain);
                statement.setBoolean(4, tenure.acting());
                statement.setObject(5, tenure.office());
                statement.executeUpdate();
            }
        }
        if (!rivalries.isEmpty()) {
            throw ProblemType.NOT_READY.because("An office has one holder at a time.", rivalries);
        }
    }

    private static @Nullable String rivalry(Connection connection, PublicDocument.Tenure tenure, String certain)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RIVAL)) {
            statement.setObject(1, tenure.office());
            statement.setString(2, certain);
            try (ResultSet result = statement.executeQuery()) {
                return result.next()
                        ? "the office is held by " + result.getString(2) + " from " + result.getString(1)
                                + ", which overlaps"
                        : null;
            }
        }
    }

    private static void followOffice(Connection connection, PublicDocument office) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FOLLOW_OFFICE)) {
            statement.setObject(1, office.id);
            statement.executeUpdate();
        }
    }
}
