package org.dateline.published;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The owner's connection of the current transaction: what is written through it commits with the editor's work. */
@Singleton
public class OwnerConnection {

    private final DataSource dataSource;

    OwnerConnection(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Something done with a connection. */
    public interface Deed<T> {
        T on(Connection connection) throws SQLException;
    }

    public <T> T with(Deed<T> deed) {
        try (Connection connection = dataSource.getConnection()) {
            return deed.on(connection);
        } catch (SQLException e) {
            throw new WritingFailed(e);
        }
    }

    /** The database refused a write; the problem's answer is found by the state of its cause. */
    static final class WritingFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WritingFailed(SQLException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
