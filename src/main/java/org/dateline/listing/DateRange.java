package org.dateline.listing;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time.
 *
 * @param from the first instant that belongs to it; null when it has no beginning
 * @param until the first instant that no longer does; null when it has no end
 */
public record DateRange(@Nullable Instant from, @Nullable Instant until) {

    private static final String RELATIVE = "-P";

    /** Who means no end at all writes it, and no day follows it. */
    private static final String LAST_DAY = "9999-12-31";

    /**
     * Reads the parameters {@code from} and {@code to}: days ({@code 2026-03-09}, both inclusive, in the clock's zone),
     * instants with an offset ({@code 2026-03-09T12:00:00+03:00}; the one in {@code to} is exclusive), or how long ago
     * ({@code -P7D}, {@code -PT6H}: calendar days in the clock's zone).
     */
    public static DateRange parse(@Nullable String from, @Nullable String to, Clock clock) {
        Instant first = from == null ? null : instant("from", from, 0, clock);
        Instant until = to == null || to.equals(LAST_DAY) ? null : instant("to", to, 1, clock);
        if (first != null && until != null && !first.isBefore(until)) {
            throw invalid("to", "must be later than from");
        }
        return new DateRange(first, until);
    }

    /** Whether the text means another instant a moment later. */
    public static boolean isRelative(String text) {
        return text.startsWith(RELATIVE);
    }

    public boolean isEmpty() {
        return from == null && until == null;
    }

    private static Instant instant(String name, String text, int daysAfter, Clock clock) {
        ZoneId zone = clock.getZone();
        try {
            Instant instant = isRelative(text) ? ago(text, clock) : absolute(text, daysAfter, zone);
            int year = instant.atZone(zone).getYear();
            if (year < 1 || year > 9999) {
                throw invalid(name, "must be in the years 1 to 9999");
            }
            return instant;
        } catch (DateTimeException | ArithmeticException e) {
            throw invalid(
                            name,
                            "must be a day such as 2026-03-09, an instant such as 2026-03-09T12:00:00Z"
                                    + " (in an offset, + is written %2B), or how long ago, such as -P7D")
                    .causedBy(e);
        }
    }

    private static Instant absolute(String text, int daysAfter, ZoneId zone) {
        return text.indexOf('T') < 0
                ? LocalDate.parse(text).plusDays(daysAfter).atStartOfDay(zone).toInstant()
                : OffsetDateTime.parse(text).toInstant();
    }

    /** Of the minute that has begun, so that an answer stays the same for a while. */
    private static Instant ago(String text, Clock clock) {
        String amount = text.substring(1);
        int time = amount.indexOf('T');
        String days = time < 0 ? amount : amount.substring(0, time);
        Period period = days.equals("P") && time > 0 ? Period.ZERO : Period.parse(days);
        Duration duration = time < 0 ? Duration.ZERO : Duration.parse("P" + amount.substring(time));
        if (amount.indexOf('-') >= 0 || amount.indexOf('+') >= 0) {
            throw new DateTimeException("one sign is enough");
        }
        return clock.instant()
                .truncatedTo(ChronoUnit.MINUTES)
                .atZone(clock.getZone())
                .minus(period)
                .minus(duration)
                .toInstant();
    }

    private static Problem invalid(String name, String detail) {
        return ProblemType.INVALID_PARAMETER.because(
                "The parameter " + name + " " + detail + ".", List.of(Violation.parameter(name, detail)));
    }
}
