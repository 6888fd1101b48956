package org.dateline.published;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The rows of {@code delivery.tenure}, where a constraint keeps two people out of one single-holder office. */
final class TenureRows {

    private static final String DELETE = """
            DELETE FROM delivery.tenure
            WHERE person = ?
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

    private static void delete(Connection connection, PublicDocument person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setObject(1, person.id);
            statement.executeUpdate();
        }
    }

    private static void insert(Connection connection, PublicDocument person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (int position = 0; position < person.tenures.size(); position++) {
                PublicDocument.Tenure tenure = person.tenures.get(position);
                statement.setObject(1, person.id);
                statement.setInt(2, position);
                statement.setString(3, tenure.certain());
                statement.setBoolean(4, tenure.acting());
                statement.setObject(5, tenure.office());
                statement.executeUpdate();
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
