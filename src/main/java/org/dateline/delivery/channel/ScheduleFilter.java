package org.dateline.delivery.channel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dateline.listing.DateRange;
import org.dateline.listing.Day;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which part of a schedule is asked for. */
record ScheduleFilter(
        @RestQuery
        @Parameter(
                description =
                        "A day in the channel's zone: what starts on it. Beside `from` and `to`, what starts then, too.",
                example = "2026-06-29",
                schema = @Schema(type = SchemaType.STRING, format = "date"))
        @Nullable
        Day date,

        @RestQuery
        @Parameter(
                description =
                        "What starts on this day or at this instant, or later. Days are those of the channel's zone. "
                                + "Without `to`, of one day.",
                example = "2026-06-29T00:00:00Z",
                schema = @Schema(type = SchemaType.STRING))
        @Nullable
        String from,

        @RestQuery
        @Parameter(
                description =
                        "What starts on this day or before it, or before this instant; at most eight days after `from`.",
                example = "2026-06-30T00:00:00Z",
                schema = @Schema(type = SchemaType.STRING))
        @Nullable
        String to) {

    private static final Duration MOST = Duration.ofDays(8);

    /**
     * A stretch of time.
     *
     * @param isToday whether it will be another one tomorrow
     */
    record Stretch(Instant from, Instant until, boolean isToday) {

        /** Within what can be written with four digits of the year in any zone. */
        private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");

        private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

        private static Stretch of(LocalDate day, ZoneId zone, boolean isToday) {
            return new Stretch(
                    day.atStartOfDay(zone).toInstant(),
                    day.plusDays(1).atStartOfDay(zone).toInstant(),
                    isToday);
        }

        private Stretch printable(String name) {
            if (from.isBefore(FIRST) || until.isAfter(LAST)) {
                throw invalid(name, "must be between 0001-01-03 and 9999-12-29");
            }
            return this;
        }
    }

    /** What it asks of a channel with this zone. */
    Stretch stretch(ZoneId zone, Instant now, Clock clock) {
        DateRange range = DateRange.parse(from, to, clock.withZone(zone));
        if (range.isEmpty()) {
            return date == null ? Stretch.of(LocalDate.ofInstant(now, zone), zone, true) : day(date.date(), zone);
        }
        return date == null
                ? between(range, zone).printable(from == null ? "to" : "from")
                : within(range, day(date.date(), zone));
    }

    private static Stretch day(LocalDate date, ZoneId zone) {
        return Stretch.of(date, zone, false).printable("date");
    }

    /** The part of a day that is in the range. */
    private static Stretch within(DateRange range, Stretch day) {
        Instant from = range.from() == null || range.from().isBefore(day.from()) ? day.from() : range.from();
        Instant until = range.until() == null || range.until().isAfter(day.until()) ? day.until() : range.until();
        if (!from.isBefore(until)) {
            throw invalid("date", "must be a day between from and to");
        }
        return new Stretch(from, until, false);
    }

    private static Stretch between(DateRange range, ZoneId zone) {
        Instant from = range.from();
        Instant until = range.until();
        if (from == null) {
            from = until == null
                    ? Instant.EPOCH
                    : until.atZone(zone).minusDays(1).toInstant();
        }
        if (until == null) {
            until = from.atZone(zone).plusDays(1).toInstant();
        }
        if (Duration.between(from, until).compareTo(MOST) > 0) {
            throw invalid("to", "must not be more than eight days after from");
        }
        return new Stretch(from, until, false);
    }

    private static Problem invalid(String name, String detail) {
        return ProblemType.INVALID_PARAMETER.because(
                "The parameter " + name + " " + detail + ".", List.of(Violation.parameter(name, detail)));
    }
}
