package org.dateline.published.quote;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** When words were spoken, as far as it is known, for people of one language. */
record SpokenDate(String machineReadable, String printed) {

    private static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;

    static SpokenDate of(QuoteCard card) {
        Locale locale = Locale.forLanguageTag(card.language());
        String spokenAt = card.spokenAt();
        if (spokenAt != null && spokenAt.length() == YEAR) {
            return new SpokenDate(spokenAt, Year.parse(spokenAt).toString());
        }
        if (spokenAt != null && spokenAt.length() == YEAR_AND_MONTH) {
            DateTimeFormatter month = DateTimeFormatter.ofPattern("LLLL y", locale);
            return new SpokenDate(spokenAt, month.format(YearMonth.parse(spokenAt)));
        }
        LocalDate day = card.spokenOn();
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return new SpokenDate(day.toString(), withPlainSpaces(format.format(day)));
    }

    /** Versions of Java disagree about which spaces break, and instances have to agree on bytes. */
    private static String withPlainSpaces(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
