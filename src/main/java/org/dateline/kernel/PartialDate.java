package org.dateline.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date of which only the year, or the year and the month, may be known. */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    /** {@code 2004}, {@code 2004-03} or {@code 2004-03-09}. */
    public static final String PATTERN = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

    private static final Pattern PARTS = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    public PartialDate {
        if (year < 1 || year > 9999 || month == null && day != null) {
            throw new IllegalArgumentException("not a date");
        }
        requireInCalendar(year, month, day);
    }

    @JsonCreator
    public static PartialDate parse(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("is not a date such as 2004, 2004-03 or 2004-03-09");
        }
        return new PartialDate(Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The first day that it may mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day that it may mean. */
    public LocalDate latest() {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    @JsonValue
    @Override
    public String toString() {
        // Not the machine's locale, which may have digits of its own.
        String text = String.format(Locale.ROOT, "%04d", year);
        if (month != null) {
            text += String.format(Locale.ROOT, "-%02d", month);
        }
        return day == null ? text : text + String.format(Locale.ROOT, "-%02d", day);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static void requireInCalendar(int year, @Nullable Integer month, @Nullable Integer day) {
        try {
            LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is not a day of the calendar", e);
        }
    }
}
