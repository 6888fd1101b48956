package org.dateline.manage.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What somebody wants a channel to broadcast on a day, in the order of time, and what is wrong with it. */
final class DayPlan {

    /** What goes on for longer has a wrong year or month. */
    private static final Duration LONGEST = Duration.ofDays(2);

    private final ChannelDay day;
    private final @Nullable Broadcast before;
    private final @Nullable Broadcast after;
    private final List<Planned> planned;
    private final List<Violation> violations = new ArrayList<>();

    /**
     * One of the broadcasts.
     *
     * @param place in what was sent
     */
    private record Planned(int place, BroadcastContent content) {

        Instant start() {
            return content.startDate();
        }

        String pointer() {
            return "/broadcasts/" + place;
        }

        String pointer(String field) {
            return pointer() + "/" + field;
        }
    }

    /**
     * @param before the last broadcast of the days before
     * @param after the first one of the days after
     */
    DayPlan(ChannelDay day, DayOffer offer, @Nullable Broadcast before, @Nullable Broadcast after) {
        this.day = day;
        this.before = before;
        this.after = after;
        List<Planned> sorted = offer.broadcasts().entrySet().stream()
                .map(each -> new Planned(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Planned::start))
                .toList();
        Instant following = offer.following() == null ? nextDay() : offer.following();
        planned = IntStream.range(0, sorted.size())
                .mapToObj(i -> withEnd(
                        sorted.get(i), i + 1 < sorted.size() ? sorted.get(i + 1).start() : following))
                .toList();
    }

    /** When the next day begins to broadcast, if it is planned already. */
    private @Nullable Instant nextDay() {
        return after != null && day.next().has(after.starts()) ? after.starts() : null;
    }

    private static Planned withEnd(Planned one, @Nullable Instant next) {
        return one.content().endDate() != null || next == null
                ? one
                : new Planned(one.place(), one.content().until(next));
    }

    /** In the order of time, each with an end. */
    List<BroadcastContent> broadcasts() {
        return planned.stream().map(Planned::content).toList();
    }

    Set<UUID> articles() {
        return planned.stream()
                .flatMap(each -> Stream.ofNullable(each.content().article()))
                .collect(Collectors.toSet());
    }

    /**
     * Refuses what is wrong with it, all at once.
     *
     * @param unknown which of the articles are none
     */
    void mustBeRight(Set<UUID> unknown) {
        planned.forEach(each -> checkAlone(each, unknown));
        for (int i = 1; i < planned.size(); i++) {
            checkNeighbours(planned.get(i - 1), planned.get(i));
        }
        if (!planned.isEmpty() && before != null) {
            Planned first = planned.get(0);
            if (first.start().isBefore(before.ends())) {
                found(first, "startDate", "is before the end of «%s» of the day before", before);
            }
        }
        if (!planned.isEmpty() && after != null) {
            Planned last = planned.get(planned.size() - 1);
            Instant end = last.content().endDate();
            if (end != null && end.isAfter(after.starts())) {
                found(last, "endDate", "is after the start of «%s» of the day after", after);
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemType.INVALID_CONTENT.because("The day cannot be broadcast as it is planned.", violations);
        }
    }

    private void checkAlone(Planned one, Set<UUID> unknown) {
        Instant end = one.content().endDate();
        if (!day.has(one.start())) {
            found(one, "startDate", "is not on " + day);
        }
        if (end == null) {
            found(one, "endDate", "is missing: nothing follows, and nothing is planned for the next day");
        } else if (!end.isAfter(one.start())) {
            found(one, "endDate", "is not after the start");
        } else if (Duration.between(one.start(), end).compareTo(LONGEST) > 0) {
            found(one, "endDate", "is more than two days after the start");
        }
        if (one.content().article() != null && unknown.contains(one.content().article())) {
            found(one, "article", "is not the id of any article");
        }
    }

    private void checkNeighbours(Planned earlier, Planned later) {
        Instant end = earlier.content().endDate();
        if (earlier.start().equals(later.start())) {
            found(later, "startDate", "is that of " + earlier.pointer() + ", too");
        } else if (end != null && end.isAfter(later.start())) {
            found(later, "startDate", "is before the end of " + earlier.pointer());
        }
    }

    private void found(Planned where, String field, String detail) {
        violations.add(new Violation(where.pointer(field), detail));
    }

    private void found(Planned where, String field, String detail, Broadcast other) {
        String title =
                other.content().title().values().values().stream().findFirst().orElse("");
        found(where, field, detail.formatted(title));
    }
}
