package org.dateline.manage.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dateline.access.Operation;
import org.dateline.manage.revision.DatabaseClock;
import org.dateline.manage.revision.ExpectedVersion;
import org.dateline.manage.revision.Lifecycle;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.dateline.published.PublicSchedules;
import org.jspecify.annotations.Nullable;

/** Goes live, whatever the schedule says. Each method is a transaction. */
@ApplicationScoped
@Transactional
public class LiveBroadcasts {

    private final Lifecycle lifecycle;
    private final DatabaseClock clock;
    private final KnownArticles articles;
    private final PublicSchedules publicSchedules;
    private final ProgrammeJournal journal;

    LiveBroadcasts(
            Lifecycle lifecycle,
            DatabaseClock clock,
            KnownArticles articles,
            PublicSchedules publicSchedules,
            ProgrammeJournal journal) {
        this.lifecycle = lifecycle;
        this.clock = clock;
        this.articles = articles;
        this.publicSchedules = publicSchedules;
        this.journal = journal;
    }

    LiveState read(UUID id) {
        Channel channel = lifecycle.read(Channel.class, id);
        return LiveState.of(id, of(channel), clock.now(), null);
    }

    /** Goes live, or changes what it is live with; nothing happens if it is live with just that. */
    public LiveState start(UUID id, @Nullable String ifMatch, LiveContent content, @Nullable String comment) {
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        Channel channel = lifecycle.hold(Channel.class, id);
        LiveBroadcast live = of(channel);
        expected.mustInclude(live.version(), live.modifiedAt());
        Instant now = clock.now();
        check(content, now);
        Long number = null;
        if (!live.isOnWith(content, now)) {
            live.start(content, now);
            number = keep(Operation.GO_LIVE, channel, live, comment);
        }
        return LiveState.of(id, live, now, number);
    }

    LiveState end(UUID id, @Nullable String ifMatch, @Nullable String comment) {
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        Channel channel = lifecycle.hold(Channel.class, id);
        LiveBroadcast live = of(channel);
        expected.mustInclude(live.version(), live.modifiedAt());
        Instant now = clock.now();
        if (!live.isOnAt(now)) {
            throw ProblemType.NOT_FOUND.because("The channel is not live.");
        }
        live.end(now);
        return LiveState.of(id, live, now, keep(Operation.END_LIVE, channel, live, comment));
    }

    private static LiveBroadcast of(Channel channel) {
        LiveBroadcast live = LiveBroadcast.findById(channel.id());
        return live == null ? new LiveBroadcast(channel.id()) : live;
    }

    private void check(LiveContent content, Instant now) {
        if (content.endDate() != null && !content.endDate().isAfter(now)) {
            throw ProblemType.INVALID_CONTENT.because(
                    "What has ended cannot be live.", List.of(new Violation("/endDate", "is over already")));
        }
        if (content.article() != null
                && !articles.missing(Set.of(content.article())).isEmpty()) {
            throw ProblemType.INVALID_CONTENT.because(
                    "There is no such article.", List.of(new Violation("/article", "is not the id of any article")));
        }
    }

    private @Nullable Long keep(Operation operation, Channel channel, LiveBroadcast live, @Nullable String comment) {
        live.persist();
        return journal.note(
                operation,
                channel,
                comment,
                Map.of("liveVersion", Long.toString(live.version())),
                publicSchedules.override(channel.id(), live.forReaders()));
    }
}
