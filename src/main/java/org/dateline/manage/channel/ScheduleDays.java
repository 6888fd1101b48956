package org.dateline.manage.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Validator validator;
    private final Newsroom newsroom;
    private final Lifecycle lifecycle;
    private final KnownArticles articles;
    private final PublicSchedules publicSchedules;
    private final ProgrammeJournal journal;

    ScheduleDays(
            Session session,
            Validator validator,
            Newsroom newsroom,
            Lifecycle lifecycle,
            KnownArticles articles,
            PublicSchedules publicSchedules,
            ProgrammeJournal journal) {
        this.session = session;
        this.validator = validator;
        this.newsroom = newsroom;
        this.lifecycle = lifecycle;
        this.articles = articles;
        this.publicSchedules = publicSchedules;
        this.journal = journal;
    }

    ScheduleDay read(UUID id, LocalDate date) {
        Channel channel = lifecycle.read(Channel.class, id);
        ChannelDay day = new ChannelDay(date, channel.content().zone(newsroom));
        return view(channel, day, version(id, date).number(), contents(stored(id, day)), null);
    }

    /**
     * Replaces the whole day; nothing happens if that is what is planned already.
     *
     * @param sent what somebody wants the channel to broadcast then
     */
    ScheduleDay replace(
            UUID id,
            LocalDate date,
            @Nullable String ifMatch,
            Function<ChannelDay, DayOffer> sent,
            @Nullable String comment) {
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        Channel channel = lifecycle.hold(Channel.class, id);
        Version version = version(id, date);
        expected.mustInclude(version.number(), version.modifiedAt());
        ChannelDay day = new ChannelDay(date, channel.content().zone(newsroom));
        List<BroadcastContent> wanted = planned(id, day, valid(sent.apply(day)));
        List<Broadcast> former = stored(id, day);
        if (contents(former).equals(wanted)) {
            return view(channel, day, version.number(), wanted, null);
        }
        List<PublicDocument.Broadcast> broadcasts = exchange(id, former, wanted);
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
                publicSchedules.replace(id, day.from(), day.until(), broadcasts));
        return view(channel, day, next, wanted, number);
    }

    /** As if it had been sent as JSON. */
    private DayOffer valid(DayOffer offer) {
        Set<ConstraintViolation<DayOffer>> violations = validator.validate(offer);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return offer;
    }

    private List<BroadcastContent> planned(UUID channel, ChannelDay day, DayOffer offer) {
        DayPlan plan =
                new DayPlan(day, offer, Broadcast.before(channel, day.from()), Broadcast.from(channel, day.until()));
        plan.mustBeRight(articles.missing(plan.articles()));
        return plan.broadcasts();
    }

    private static List<Broadcast> stored(UUID channel, ChannelDay day) {
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

    private static ScheduleDay view(
            Channel channel,
            ChannelDay day,
            long version,
            List<BroadcastContent> broadcasts,
            @Nullable Long changeNumber) {
        return new ScheduleDay(
                channel.id(),
                version,
                day.date(),
                day.zone().getId(),
                new ScheduleDayContent(broadcasts),
                changeNumber);
    }
}
