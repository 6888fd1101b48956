package org.dateline.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dateline.published.PublicDocument.Broadcast;
import org.jspecify.annotations.Nullable;

/**
 * Changes what readers are told of a channel's broadcasts, in the transaction of whoever plans them. Each method answers with
 * what changed for readers: nothing if they do not see the channel, or were told the same before.
 */
@ApplicationScoped
public class PublicSchedules {

    private final OwnerConnection owner;

    PublicSchedules(OwnerConnection owner) {
        this.owner = owner;
    }

    /** Something done to the broadcasts of a channel; answers whether that makes a difference. */
    private interface Deed {
        boolean on(Connection connection) throws SQLException;
    }

    /** Replaces what is scheduled to start in a stretch of time. */
    public List<Change> replace(UUID channel, Instant from, Instant until, List<Broadcast> broadcasts) {
        return change(channel, connection -> BroadcastRows.replace(connection, channel, from, until, broadcasts));
    }

    /** Says what is on whatever the schedule says; null for nothing. */
    public List<Change> override(UUID channel, @Nullable Broadcast broadcast) {
        return change(channel, connection -> BroadcastRows.override(connection, channel, broadcast));
    }

    private List<Change> change(UUID channel, Deed deed) {
        return owner.with(connection -> {
            DocumentRow row = DocumentRow.lock(connection, channel);
            return row != null && deed.on(connection) ? List.of(row.changed(Informer.SCHEDULE)) : List.of();
        });
    }
}
