package org.dateline.manage.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.dateline.kernel.PartialDate;

/** When words were spoken: a date, perhaps only a year or a month, or an instant. */
final class SpokenAt {

    static final String PATTERN =
            PartialDate.PATTERN + "|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}(Z|[+-][0-9]{2}:[0-9]{2})";
    static final String RULE = "must be a date such as 2004, 2004-03 or 2004-03-09, or an instant with offset";

    private SpokenAt() {}

    /** Whether the calendar knows it. */
    static boolean isReal(String spokenAt) {
        try {
            day(spokenAt, ZoneId.of("UTC"));
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The day, or the first day that it may have been. */
    static LocalDate day(String spokenAt, ZoneId zone) {
        return spokenAt.indexOf('T') < 0
                ? PartialDate.parse(spokenAt).earliest()
                : OffsetDateTime.parse(spokenAt).atZoneSameInstant(zone).toLocalDate();
    }
}
