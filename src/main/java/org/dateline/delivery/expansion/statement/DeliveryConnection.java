package org.dateline.delivery.expansion.statement;

import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The readers' connections: their role can select what is public and do nothing else. */
@Singleton
public class DeliveryConnection {

    private final javax.sql.DataSource readers;

    /** The connection of the snapshot that this thread's request is reading from, if it is. */
    private final ThreadLocal<@Nullable Connection> snapshot = new ThreadLocal<>();

    DeliveryConnection(@DataSource("delivery") javax.sql.DataSource readers) {
        this.readers = readers;
    }

    /** Something asked on a connection. */
    public interface Question<T> {
        T on(Connection connection) throws SQLException;
    }

    public <T> T ask(Question<T> question) {
        Connection shared = snapshot.get();
        if (shared != null) {
            return on(shared, question);
        }
        try (Connection connection = readers.getConnection()) {
            return question.on(connection);
        } catch (SQLException e) {
            throw new ReadingFailed(e);
        }
    }

    /** For questions of several statements: all of them see the same moment. */
    public <T> T askInOneSnapshot(Question<T> question) {
        return inOneSnapshot(() -> ask(question));
    }

    /** Whatever is asked in between sees the same moment, on one connection; within a snapshot, that one's. */
    public <T> T inOneSnapshot(Supplier<T> reads) {
        return snapshot.get() != null
                ? reads.get()
                : ask(connection -> {
                    try (Statement transaction = connection.createStatement()) {
                        transaction.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
                        snapshot.set(connection);
                        try {
                            return reads.get();
                        } finally {
                            snapshot.remove();
                            transaction.execute("ROLLBACK");
                        }
                    }
                });
    }

    private static <T> T on(Connection connection, Question<T> question) {
        try {
            return question.on(connection);
        } catch (SQLException e) {
            throw new ReadingFailed(e);
        }
    }

    /** The database did not answer; which problem that is depends on its cause. */
    static final class ReadingFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ReadingFailed(SQLException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
