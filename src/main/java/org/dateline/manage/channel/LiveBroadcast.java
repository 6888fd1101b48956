package org.dateline.manage.channel;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dateline.kernel.UuidV7;
import org.dateline.published.PublicDocument;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a channel went live with last. */
@Entity
@Table(name = "live_broadcast")
class LiveBroadcast extends PanacheEntityBase {

    @Id
    private UUID channel;

    /** Counted by hand: the lock of the channel's working copy keeps others away. */
    private long version;

    @Column(name = "modified_at")
    private Instant modifiedAt = Instant.EPOCH;

    private UUID broadcast;
    private Instant starts = Instant.EPOCH;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "programme")
    private @Nullable LiveContent content;

    /** For Hibernate. */
    protected LiveBroadcast() {}

    LiveBroadcast(UUID channel) {
        this.channel = channel;
        this.broadcast = UuidV7.next();
    }

    /** What it goes on with keeps its id and its beginning. */
    void start(LiveContent content, Instant now) {
        if (!isOnAt(now)) {
            broadcast = UuidV7.next();
            starts = now;
        }
        change(content, now);
    }

    void end(Instant now) {
        change(null, now);
    }

    private void change(@Nullable LiveContent content, Instant now) {
        this.content = content;
        this.modifiedAt = now;
        this.version++;
    }

    boolean isOnAt(Instant instant) {
        return content != null
                && (content.endDate() == null || content.endDate().isAfter(instant));
    }

    boolean isOnWith(LiveContent other, Instant instant) {
        return isOnAt(instant) && other.equals(content);
    }

    long version() {
        return version;
    }

    /** Null if it never was live. */
    @Nullable
    Instant modifiedAt() {
        return version == 0 ? null : modifiedAt;
    }

    Instant starts() {
        return starts;
    }

    @Nullable
    LiveContent content() {
        return content;
    }

    /** Null once it has been ended by hand. */
    PublicDocument.@Nullable Broadcast forReaders() {
        return content == null
                ? null
                : new PublicDocument.Broadcast(
                        broadcast, true, starts, content.endDate(), content.article(), content.told());
    }
}
