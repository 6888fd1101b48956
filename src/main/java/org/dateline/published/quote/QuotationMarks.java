package org.dateline.published.quote;

import java.util.Set;
import java.util.stream.Stream;

/** The quotation marks of a language, as its newspapers print them. */
enum QuotationMarks {
    GUILLEMETS("«", "»", "ru", "be", "uk", "kk", "ky", "tg", "hy", "tk", "mn", "fr", "it", "es", "pt", "el", "fa"),
    LOW_AND_HIGH("„", "“", "de", "cs", "sk", "sl", "bg", "ka", "lt", "lv", "et"),
    LOW_AND_CLOSING("„", "”", "pl", "ro", "hu"),
    HIGH("“", "”");

    private final String opening;
    private final String closing;
    private final Set<String> languages;

    QuotationMarks(String opening, String closing, String... languages) {
        this.opening = opening;
        this.closing = closing;
        this.languages = Set.of(languages);
    }

    static QuotationMarks of(String language) {
        return Stream.of(values())
                .filter(marks -> marks.languages.contains(language))
                .findFirst()
                .orElse(HIGH);
    }

    /** The words between marks, or as they are if their editor has typed marks around them. */
    String around(String words) {
        boolean marked = Stream.of(values()).anyMatch(marks -> marks.enclose(words)) || isBetweenStraightOnes(words);
        return marked ? words : opening + words + closing;
    }

    /** Whether the first letter opens what only the last one closes. */
    private boolean enclose(String words) {
        if (words.length() < 2 || !words.startsWith(opening) || !words.endsWith(closing)) {
            return false;
        }
        int open = 0;
        for (int i = 0; i < words.length() - 1; i++) {
            String letter = words.substring(i, i + 1);
            open += letter.equals(opening) ? 1 : letter.equals(closing) ? -1 : 0;
            if (open == 0) {
                return false;
            }
        }
        return open == 1;
    }

    private static boolean isBetweenStraightOnes(String words) {
        return words.length() > 1
                && words.endsWith("\"")
                && words.indexOf('"', 1) == words.length() - 1
                && words.startsWith("\"");
    }
}
