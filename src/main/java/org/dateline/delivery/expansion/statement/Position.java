package org.dateline.delivery.expansion.statement;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.listing.Cursor;
import org.dateline.listing.Day;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;

/** The values of a cursor, which whoever forges one may have made up. */
public record Position(List<String> values) {

    public static Position of(Cursor cursor, int count) {
        List<String> values = cursor.position();
        if (values.size() != count || values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw notOurs();
        }
        return new Position(values);
    }

    public String text(int index) {
        return values.get(index);
    }

    public int number(int index) {
        if (!text(index).matches("[0-9]{1,9}")) {
            throw notOurs();
        }
        return Integer.parseInt(text(index));
    }

    public Day day(int index) {
        try {
            return Day.fromString(text(index));
        } catch (IllegalArgumentException e) {
            throw notOurs().causedBy(e);
        }
    }

    public Instant instant(int index) {
        try {
            Instant instant = Instant.parse(text(index));
            int year = instant.atZone(ZoneOffset.UTC).getYear();
            if (year < -4000 || year > 10_000) {
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
