package org.dateline.published;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The rows of {@code delivery.tenure}, where a constraint keeps two people out of one single-holder office, and by which
 * holders are found.
 */
final class TenureRows {

    private static final String DELETE = """
            DELETE FROM delivery.tenure
            WHERE person = ?
            RETURNING position, office, certain, possible
            """;

    private static final String ORGANIZATION = """
            (SELECT r.target FROM delivery.reference r WHERE r.source = office.id AND r.relation = 'part_of')""";

    /** Locks the office, so that it does not become a single-holder one at this moment. */
    private static final String INSERT = """
            INSERT INTO delivery.tenure (person, position, office, certain, possible, acting, single_holder, organization)
            SELECT ?, ?, office.id, ?::daterange, ?::daterange, ?,
                coalesce((office.document ->> 'singleHolder')::boolean, false), %s
            FROM delivery.document office
            WHERE office.id = ?
            FOR SHARE OF office
            RETURNING position, office, certain, possible
            """.formatted(ORGANIZATION);

    private static final String FOLLOW_OFFICE = """
            UPDATE delivery.tenure
            SET single_holder = coalesce((office.document ->> 'singleHolder')::boolean, false),
                organization = %1$s
            FROM delivery.document office
            WHERE office.id = tenure.office
                AND office.id = ?
                AND (tenure.single_holder, tenure.organization) IS DISTINCT FROM
                    (coalesce((office.document ->> 'singleHolder')::boolean, false), %1$s)
            """.formatted(ORGANIZATION);

    private static final String FOLLOW_MERGED = """
            UPDATE delivery.tenure
            SET organization = ?
            WHERE organization = ?
            """;

    private TenureRows() {}

    /** Answers whether the person held other offices, or at another time, than was told so far. */
    static boolean replace(Connection connection, PublicDocument document) throws SQLException {
        if (document.kind == Kind.PERSON) {
            Set<String> before = delete(connection, document);
            return !insert(connection, document).equals(before);
        } else if (document.kind == Kind.OFFICE) {
            followOffice(connection, document);
        }
        return false;
    }

    static void followMerged(Connection connection, UUID organization, UUID survivor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FOLLOW_MERGED)) {
            statement.setObject(1, survivor);
            statement.setObject(2, organization);
            statement.executeUpdate();
        }
    }

    private static Set<String> delete(Connection connection, PublicDocument person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setObject(1, person.id);
            return told(statement);
        }
    }

    private static Set<String> insert(Connection connection, PublicDocument person) throws SQLException {
        Set<String> inserted = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (int position = 0; position < person.tenures.size(); position++) {
                PublicDocument.Tenure tenure = person.tenures.get(position);
                statement.setObject(1, person.id);
                statement.setInt(2, position);
                statement.setString(3, tenure.certain());
                statement.setString(4, tenure.possible());
                statement.setBoolean(5, tenure.acting());
                statement.setObject(6, tenure.office());
                inserted.addAll(told(statement));
            }
        }
        return inserted;
    }

    private static Set<String> told(PreparedStatement statement) throws SQLException {
        Set<String> told = new HashSet<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                told.add(String.join(" ", row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
            }
        }
        return told;
    }

    private static void followOffice(Connection connection, PublicDocument office) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FOLLOW_OFFICE)) {
            statement.setObject(1, office.id);
            statement.executeUpdate();
        }
    }
}
