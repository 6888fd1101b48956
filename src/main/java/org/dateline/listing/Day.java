package org.dateline.listing;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A day of the calendar, as a query parameter names it. */
public record Day(LocalDate date) {

    /** Called by the framework; a year or a month is not a day, and PostgreSQL's years are fewer than Java's. */
    public static Day fromString(String text) {
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && !text.startsWith("0000")) {
            try {
                return new Day(LocalDate.parse(text));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("must be a day of the calendar", e);
            }
        }
        throw new IllegalArgumentException("must be a day such as 2004-03-01");
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
