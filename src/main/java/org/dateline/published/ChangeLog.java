package org.dateline.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** The numbered changes that caches, synchronisation and event streams follow. */
@ApplicationScoped
public class ChangeLog {

    private static final String TAKE_NUMBERS = """
            UPDATE delivery.change_counter
            SET number = number + ?
            RETURNING number
            """;

    private static final String APPEND = """
            INSERT INTO delivery.change (number, at, kind, id, slug, path, operation, reason, version)
            VALUES (?, clock_timestamp(), ?, ?, ?, ?, ?, ?, ?)
            """;

    private final OwnerConnection owner;

    ChangeLog(OwnerConnection owner) {
        this.owner = owner;
    }

    /**
     * Appends the changes in their order and answers with the last one's number, or empty if there are none. To be
     * called as the last thing of a transaction, after everything else has reached the database: from here to the
     * commit no other writer gets a number.
     */
    public OptionalLong append(List<Change> changes) {
        if (changes.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(owner.with(connection -> {
            long last = takeNumbers(connection, changes.size());
            insert(connection, changes, last - changes.size() + 1);
            return last;
        }));
    }

    private static long takeNumbers(Connection connection, int count) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE_NUMBERS)) {
            statement.setInt(1, count);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private static void insert(Connection connection, List<Change> changes, long first) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
            long number = first;
            for (Change change : changes) {
                statement.setLong(1, number++);
                statement.setString(2, change.subject().singular());
                statement.setObject(3, change.id());
                statement.setString(4, change.slug());
                statement.setString(5, change.path());
                statement.setString(6, change.operation().name().toLowerCase(Locale.ROOT));
                statement.setString(7, change.reason().name().toLowerCase(Locale.ROOT));
                statement.setLong(8, change.version());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
