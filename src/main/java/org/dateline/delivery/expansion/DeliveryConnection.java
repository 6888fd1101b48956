package org.dateline.delivery.expansion;

import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The readers' connections: their role can select what is public and do nothing else. */
@Singleton
public class DeliveryConnection {

    private final javax.sql.DataSource readers;

    DeliveryConnection(@DataSource("delivery") javax.sql.DataSource readers) {
        this.readers = readers;
    }

    /** Something asked on a connection. */
    public interface Question<T> {
        T on(Connection connection) throws SQLException;
    }

    public <T> T ask(Question<T> question) {
        try (Connection connection = readers.getConnection()) {
            return question.on(connection);
        } catch (SQLException e) {
            throw new ReadingFailed(e);
        }
    }

    /** For questions of several statements: all of them see the same moment. */
    public <T> T askInOneSnapshot(Question<T> question) {
        return ask(connection -> {
            try (Statement transaction = connection.createStatement()) {
                transaction.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
                try {
                    return question.on(connection);
                } finally {
                    transaction.execute("ROLLBACK");
                }
            }
        });
    }

    /** The database did not answer; which problem that is depends on its cause. */
    static final class ReadingFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ReadingFailed(SQLException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
