package org.dateline.manage.channel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

    private final LocalDate date;
    private final ZoneId zone;
    private final List<Planned> planned;
    private final List<Violation> violations = new ArrayList<>();

    /**
     * One of the broadcasts.
     *
     * @param index in the order in which they came
     */
    private record Planned(int index, BroadcastContent content) {

        Instant start() {
            return content.startDate();
        }

        String pointer() {
            return "/broadcasts/" + index;
        }

        String pointer(String field) {
            return pointer() + "/" + field;
        }
    }

    DayPlan(LocalDate date, ZoneId zone, ScheduleDayContent content) {
        this.date = date;
        this.zone = zone;
        List<BroadcastContent> broadcasts = content.broadcasts();
        List<Planned> sorted = IntStream.range(0, broadcasts.size())
                .mapToObj(index -> new Planned(index, broadcasts.get(index)))
                .sorted(Comparator.comparing(Planned::start))
                .toList();
        planned = IntStream.range(0, sorted.size())
                .mapToObj(place -> withEnd(sorted.get(place), sorted, place))
                .toList();
    }

    /** The first instant of the day; where the clock jumps over midnight, the first that there is. */
    Instant from() {
        return date.atStartOfDay(zone).toInstant();
    }

    /** The first instant of the next day. */
    Instant until() {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
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
     * @param before the last broadcast of the days before
     * @param after the first one of the days after
     * @param unknown which of the articles are none
     */
    void mustBeRight(@Nullable Broadcast before, @Nullable Broadcast after, Set<UUID> unknown) {
        planned.forEach(each -> checkAlone(each, unknown));
        for (int place = 1; place < planned.size(); place++) {
            checkNeighbours(planned.get(place - 1), planned.get(place));
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
        if (one.start().isBefore(from()) || !one.start().isBefore(until())) {
            found(one, "startDate", "is not on %s in %s".formatted(date, zone));
        }
        if (end == null) {
            found(one, "endDate", "is missing, and nothing follows that could tell it");
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

    private static Planned withEnd(Planned one, List<Planned> sorted, int place) {
        boolean isTold = one.content().endDate() != null || place + 1 == sorted.size();
        return isTold
                ? one
                : new Planned(
                        one.index(), one.content().until(sorted.get(place + 1).start()));
    }
}
