package org.dateline.manage.channel;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.kernel.UuidV7;
import org.dateline.published.PublicDocument;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something in the schedule of a channel. */
@Entity
@Table(name = "broadcast")
class Broadcast extends PanacheEntityBase {

    private static final String START = "starts";

    @Id
    private UUID id;

    private UUID channel;
    private Instant starts;
    private Instant ends;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "programme")
    private BroadcastContent content;

    /** For Hibernate. */
    protected Broadcast() {}

    /** One with an end; that which starts at the same time is its former self, if there is one. */
    Broadcast(UUID channel, BroadcastContent content, @Nullable Broadcast former) {
        this.id = former == null ? UuidV7.next() : former.id;
        this.channel = channel;
        this.starts = content.startDate();
        this.ends = Objects.requireNonNull(content.endDate());
        this.content = content;
    }

    /** Those that start in a stretch of time, in their order. */
    static List<Broadcast> starting(UUID channel, Instant from, Instant until) {
        return list("channel = ?1 and starts >= ?2 and starts < ?3", Sort.ascending(START), channel, from, until);
    }

    /** The last one that starts before an instant. */
    static @Nullable Broadcast before(UUID channel, Instant instant) {
        return find("channel = ?1 and starts < ?2", Sort.descending(START), channel, instant)
                .firstResult();
    }

    /** The first one that starts at an instant or later. */
    static @Nullable Broadcast from(UUID channel, Instant instant) {
        return find("channel = ?1 and starts >= ?2", Sort.ascending(START), channel, instant)
                .firstResult();
    }

    /** All that a channel takes along when it is published. */
    static List<PublicDocument.Broadcast> forReaders(UUID channel) {
        List<Broadcast> scheduled = list("channel = ?1", Sort.ascending(START), channel);
        LiveBroadcast live = LiveBroadcast.findById(channel);
        return Stream.concat(
                        scheduled.stream().map(Broadcast::forReaders),
                        Stream.ofNullable(live).flatMap(each -> Stream.ofNullable(each.forReaders())))
                .toList();
    }

    Instant starts() {
        return starts;
    }

    Instant ends() {
        return ends;
    }

    BroadcastContent content() {
        return content;
    }

    PublicDocument.Broadcast forReaders() {
        return new PublicDocument.Broadcast(id, false, starts, ends, content.article(), content.told());
    }
}
