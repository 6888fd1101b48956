package org.dateline.operations;

import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks both databases how they are; never more often than once a second, and one caller at a time. */
@Singleton
class DatabaseContact {

    private static final Logger LOG = Logger.getLogger(DatabaseContact.class);
    private static final Duration MAX_AGE = Duration.ofSeconds(1);
    private static final int SECONDS = 1;

    private final javax.sql.DataSource owner;
    private final javax.sql.DataSource readers;
    private final Clock clock;
    private @Nullable State latest;
    private volatile boolean made;

    /**
     * What was found.
     *
     * @param change the last number of the change log as readers see it; NaN when they can't
     */
    record State(boolean owner, boolean readers, double change, Instant at) {}

    DatabaseContact(javax.sql.DataSource owner, @DataSource("delivery") javax.sql.DataSource readers, Clock clock) {
        this.owner = owner;
        this.readers = readers;
        this.clock = clock;
    }

    synchronized State state() {
        Instant now = clock.instant();
        State known = latest;
        if (known == null || Duration.between(known.at(), now).abs().compareTo(MAX_AGE) >= 0) {
            double change = change();
            boolean owned = isValid();
            // A database that is away takes its time to show it: the answer is as old as the end of the question.
            known = new State(owned, !Double.isNaN(change), change, clock.instant());
            made |= known.readers();
            latest = known;
        }
        return known;
    }

    /** Whether readers' statements have ever reached their database. */
    boolean wasMade() {
        return made || state().readers();
    }

    private boolean isValid() {
        try (Connection connection = owner.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            LOG.debug("The owner's database can't be reached", e);
            return false;
        }
    }

    private double change() {
        try (Connection connection = readers.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(max(number), 0) FROM delivery.change")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            LOG.debug("The readers' database can't be reached", e);
            return Double.NaN;
        }
    }
}
