package org.dateline.manage.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.access.Operation;
import org.dateline.manage.revision.ExpectedVersion;
import org.dateline.manage.revision.Lifecycle;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicDocument;
import org.dateline.published.PublicSchedules;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The schedules of channels, day by day. Each method is a transaction. */
@ApplicationScoped
@Transactional
class ScheduleDays {

    private static final String VERSION = """
            SELECT version, modified_at
            FROM editorial.schedule_day
            WHERE channel = :channel AND day = :day
            """;

    private static final String COUNT = """
            INSERT INTO editorial.schedule_day (channel, day, version, modified_at)
            VALUES (:channel, :day, :version, clock_timestamp())
            ON CONFLICT (channel, day) DO UPDATE SET version = excluded.version, modified_at = excluded.modified_at
            """;

    /** @param modifiedAt null of a day that nobody has planned */
    private record Version(long number, @Nullable Instant modifiedAt) {

        static final Version NONE = new Version(0, null);
    }

    private final Session session;
    private final Newsroom newsroom;
    private final Lifecycle lifecycle;
    private final KnownArticles articles;
    private final PublicSchedules publicSchedules;
    private final ProgrammeJournal journal;

    ScheduleDays(
            Session session,
            Newsroom newsroom,
            Lifecycle lifecycle,
            KnownArticles articles,
            PublicSchedules publicSchedules,
            ProgrammeJournal journal) {
        this.session = session;
        this.newsroom = newsroom;
        this.lifecycle = lifecycle;
        this.articles = articles;
        this.publicSchedules = publicSchedules;
        this.journal = journal;
    }

    ScheduleDay read(UUID id, LocalDate date) {
        Channel channel = lifecycle.read(Channel.class, id);
        DayPlan day = new DayPlan(date, channel.content().zone(newsroom), ScheduleDayContent.EMPTY);
        return view(channel, date, version(id, date).number(), contents(stored(id, day)), null);
    }

    /** Replaces the whole day; nothing happens if that is what is planned already. */
    ScheduleDay replace(
            UUID id, LocalDate date, @Nullable String ifMatch, ScheduleDayContent content, @Nullable String comment) {
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        Channel channel = lifecycle.hold(Channel.class, id);
        Version version = version(id, date);
        expected.mustInclude(version.number(), version.modifiedAt());
        DayPlan plan = new DayPlan(date, channel.content().zone(newsroom), content);
        plan.mustBeRight(
                Broadcast.before(id, plan.from()), Broadcast.from(id, plan.until()), articles.missing(plan.articles()));
        List<Broadcast> former = stored(id, plan);
        if (contents(former).equals(plan.broadcasts())) {
            return view(channel, date, version.number(), plan.broadcasts(), null);
        }
        List<PublicDocument.Broadcast> broadcasts = exchange(id, former, plan.broadcasts());
        long next = version.number() + 1;
        count(id, date, next);
        Map<String, String> details = Map.of(
                "date", date.toString(),
                "dayVersion", Long.toString(next),
                "broadcasts", Integer.toString(broadcasts.size()));
        Long number = journal.note(
                Operation.REPLACE_BROADCASTS,
                channel,
                comment,
                details,
                publicSchedules.replace(id, plan.from(), plan.until(), broadcasts));
        return view(channel, date, next, plan.broadcasts(), number);
    }

    private static List<Broadcast> stored(UUID channel, DayPlan day) {
        return Broadcast.starting(channel, day.from(), day.until());
    }

    private static List<BroadcastContent> contents(List<Broadcast> broadcasts) {
        return broadcasts.stream().map(Broadcast::content).toList();
    }

    /** What goes is gone before anything comes: nothing may overlap, not even for a moment. */
    private List<PublicDocument.Broadcast> exchange(
            UUID channel, List<Broadcast> former, List<BroadcastContent> contents) {
        Map<Instant, Broadcast> byStart =
                former.stream().collect(Collectors.toMap(Broadcast::starts, Function.identity()));
        former.forEach(session::remove);
        session.flush();
        session.clear();
        List<PublicDocument.Broadcast> broadcasts = new ArrayList<>();
        for (BroadcastContent content : contents) {
            Broadcast broadcast = new Broadcast(channel, content, byStart.get(content.startDate()));
            broadcast.persist();
            broadcasts.add(broadcast.forReaders());
        }
        session.flush();
        return broadcasts;
    }

    private Version version(UUID channel, LocalDate day) {
        return session
                .createNativeQuery(VERSION, Tuple.class)
                .setParameter("channel", channel)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(row -> new Version(row.get("version", Long.class), row.get("modified_at", Instant.class)))
                .findFirst()
                .orElse(Version.NONE);
    }

    private void count(UUID channel, LocalDate day, long version) {
        session.createNativeMutationQuery(COUNT)
                .setParameter("channel", channel)
                .setParameter("day", day)
                .setParameter("version", version)
                .executeUpdate();
    }

    private ScheduleDay view(
            Channel channel,
            LocalDate date,
            long version,
            List<BroadcastContent> broadcasts,
            @Nullable Long changeNumber) {
        ZoneId zone = channel.content().zone(newsroom);
        return new ScheduleDay(
                channel.id(), version, date, zone.getId(), new ScheduleDayContent(broadcasts), changeNumber);
    }
}
