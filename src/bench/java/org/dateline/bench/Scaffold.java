package org.dateline.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The indexes and keys of the tables that are filled: taken down before, since they would be kept row by row, and put up
 * again as they were.
 */
final class Scaffold {

    /** Keys of others first, which need the ones that they refer to; those of tables that are not filled, too. */
    private static final String CONSTRAINTS = """
            SELECT conrelid::regclass::text AS owner, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
            FROM pg_constraint
            WHERE connamespace = 'delivery'::regnamespace
                AND contype IN ('f', 'p', 'u')
                AND coalesce(nullif(confrelid, 0), conrelid)::regclass::text = ANY ('{delivery.document,delivery.reference,delivery.link,delivery.change,delivery.tenure,delivery.membership}')
            ORDER BY contype = 'f' DESC, conrelid, conname
            """;

    private static final String INDEXES = """
            SELECT format('%I.%I', schemaname, indexname) AS name, indexdef AS definition
            FROM pg_indexes
            WHERE schemaname = 'delivery'
                AND tablename IN ('document', 'reference', 'link', 'change')
                AND NOT EXISTS (
                    SELECT FROM pg_constraint WHERE conindid = format('%I.%I', schemaname, indexname)::regclass
                )
            ORDER BY indexname
            """;

    private final List<String> takingDown = new ArrayList<>();
    private final List<String> puttingUp = new ArrayList<>();

    Scaffold(Statement statement) throws SQLException {
        List<String> constraints = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(CONSTRAINTS)) {
            while (row.next()) {
                String change = "ALTER TABLE " + row.getString("owner");
                takingDown.add(change + " DROP CONSTRAINT " + row.getString("name"));
                constraints.add(
                        0, change + " ADD CONSTRAINT " + row.getString("name") + " " + row.getString("definition"));
            }
        }
        puttingUp.addAll(constraints);
        try (ResultSet row = statement.executeQuery(INDEXES)) {
            while (row.next()) {
                takingDown.add("DROP INDEX " + row.getString("name"));
                puttingUp.add(row.getString("definition"));
            }
        }
    }

    /** In one transaction, so that it is done or not. */
    void takeDown(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String sql : takingDown) {
                statement.execute(sql);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** One statement for each; the last ones of them are indexes. */
    List<String> puttingUp() {
        return List.copyOf(puttingUp);
    }
}
