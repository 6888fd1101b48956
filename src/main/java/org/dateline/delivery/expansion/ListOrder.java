package org.dateline.delivery.expansion;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.listing.Cursor;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;

/** The orders of lists; the id makes each of them total. */
enum ListOrder {
    NEWEST_FIRST("-datePublished", "date_published", true),
    BY_NAME("name", "sort_key", false),
    BY_POSITION("position,name", "sort_key", false);

    private final String wire;
    private final String column;
    private final boolean descending;

    ListOrder(String wire, String column, boolean descending) {
        this.wire = wire;
        this.column = column;
        this.descending = descending;
    }

    /** As it is told to readers. */
    String wire() {
        return wire;
    }

    String column() {
        return column;
    }

    /** Whether rows are fetched with falling values, which a page that goes back turns round. */
    boolean falls(boolean backward) {
        return descending != backward;
    }

    /** The value of the column where a cursor stands. */
    Object position(Cursor cursor) {
        if (cursor.position().size() != 1 || cursor.position().get(0).indexOf('\0') >= 0) {
            throw notOurs();
        }
        String position = cursor.position().get(0);
        return this == NEWEST_FIRST ? instant(position) : position;
    }

    private static Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text);
            int year = instant.atZone(ZoneOffset.UTC).getYear();
            if (year < -4000 || year > 9999) {
                throw notOurs(); // PostgreSQL has no such year
            }
            return instant;
        } catch (DateTimeException e) {
            throw notOurs().causedBy(e);
        }
    }

    private static Problem notOurs() {
        String detail = "is not a cursor that this server gave out";
        return ProblemType.INVALID_PARAMETER.because(
                "The parameter cursor " + detail + ".", List.of(Violation.parameter("cursor", detail)));
    }
}
