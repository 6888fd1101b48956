package org.dateline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.dateline.packaged.NewsroomClient.Publication;

/**
 * What the database itself says has become of the documents.
 *
 * @param documents by the numbers of their changes
 * @param counter the last number given out
 * @param publicArticles how many readers can see
 * @param expectedArticles how many the log says that have appeared and not gone
 */
record ChangeLog(Map<Long, UUID> documents, long counter, long publicArticles, long expectedArticles) {

    /** All of one moment. */
    static ChangeLog read(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement statement = connection.createStatement()) {
            return new ChangeLog(
                    documents(statement),
                    number(statement, "SELECT number FROM delivery.change_counter"),
                    number(statement, "SELECT count(*) FROM delivery.document WHERE kind = 'article'"),
                    number(statement, """
                            SELECT count(*) FILTER (WHERE operation = 'appeared')
                                   - count(*) FILTER (WHERE operation = 'gone')
                            FROM delivery.change
                            WHERE kind = 'article'
                            """));
        }
    }

    private static Map<Long, UUID> documents(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT number, id FROM delivery.change ORDER BY number")) {
            Map<Long, UUID> documents = new TreeMap<>();
            while (rows.next()) {
                documents.put(rows.getLong(1), rows.getObject(2, UUID.class));
            }
            return documents;
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    void isWhole() {
        assertThat(documents.keySet())
                .as("numbers without a gap, up to the counter")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, counter).boxed().toList());
        assertThat(publicArticles).as("public articles").isEqualTo(expectedArticles);
    }

    void holds(Collection<Publication> acknowledged) {
        assertThat(acknowledged)
                .as("each acknowledged number is that of its document")
                .allMatch(publication -> publication.id().equals(documents.get(publication.changeNumber())));
    }
}
