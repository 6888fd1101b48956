package org.dateline.listing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
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

    /**
     * Reads the parameters {@code from} and {@code to}: days ({@code 2026-03-09}, both inclusive, in the newsroom's
     * zone), or instants with an offset ({@code 2026-03-09T12:00:00+03:00}; the one in {@code to} is exclusive).
     */
    public static DateRange parse(@Nullable String from, @Nullable String to, ZoneId zone) {
        Instant first = from == null ? null : instant("from", from, 0, zone);
        Instant until = to == null ? null : instant("to", to, 1, zone);
        if (first != null && until != null && !first.isBefore(until)) {
            throw invalid("to", "must be later than from");
        }
        return new DateRange(first, until);
    }

    public boolean isEmpty() {
        return from == null && until == null;
    }

    private static Instant instant(String name, String text, int daysAfter, ZoneId zone) {
        try {
            Instant instant = text.indexOf('T') < 0
                    ? LocalDate.parse(text)
                            .plusDays(daysAfter)
                            .atStartOfDay(zone)
                            .toInstant()
                    : OffsetDateTime.parse(text).toInstant();
            int year = instant.atZone(zone).getYear();
            if (year < 1 || year > 9999) {
                throw invalid(name, "must be in the years 1 to 9999");
            }
            return instant;
        } catch (DateTimeException e) {
            throw invalid(
                            name,
                            "must be a day such as 2026-03-09, or an instant such as 2026-03-09T12:00:00Z"
                                    + " (in an offset, + is written %2B)")
                    .causedBy(e);
        }
    }

    private static Problem invalid(String name, String detail) {
        return ProblemType.INVALID_PARAMETER.because(
                "The parameter " + name + " " + detail + ".", List.of(Violation.parameter(name, detail)));
    }
}
