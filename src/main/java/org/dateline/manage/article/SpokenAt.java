package org.dateline.manage.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.dateline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/** When words were spoken: a date, perhaps only a year or a month, or an instant. */
final class SpokenAt {

    static final String PATTERN =
            PartialDate.PATTERN + "|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}(Z|[+-][0-9]{2}:[0-9]{2})";
    static final String RULE = "must be a date such as 2004, 2004-03 or 2004-03-09, or an instant with offset";

    private SpokenAt() {}

    /** Whether it is in the calendar, and in its first 9999 years wherever one is. */
    static boolean isReal(String spokenAt) {
        try {
            return day(spokenAt, ZoneOffset.MIN).getYear() >= 1
                    && day(spokenAt, ZoneOffset.MAX).getYear() <= 9999;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The day, or the first day that it may have been; if nobody knows, that of the publication. */
    static LocalDate day(@Nullable String spokenAt, Instant published, ZoneId zone) {
        return spokenAt == null ? published.atZone(zone).toLocalDate() : day(spokenAt, zone);
    }

    /** The instant, or the first one that it may have been; if nobody knows, that of the publication. */
    static Instant instant(@Nullable String spokenAt, Instant published, ZoneId zone) {
        if (spokenAt == null) {
            return published;
        }
        // No finer than PostgreSQL keeps it, which would tell another one from it each time.
        return isDate(spokenAt)
                ? day(spokenAt, zone).atStartOfDay(zone).toInstant()
                : OffsetDateTime.parse(spokenAt).toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static LocalDate day(String spokenAt, ZoneId zone) {
        return isDate(spokenAt)
                ? PartialDate.parse(spokenAt).earliest()
                : OffsetDateTime.parse(spokenAt).atZoneSameInstant(zone).toLocalDate();
    }

    private static boolean isDate(String spokenAt) {
        return spokenAt.indexOf('T') < 0;
    }
}
