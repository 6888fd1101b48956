package org.dateline.manage.article;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** Compares quoted words with the text that they are quoted from, as a reader would. */
final class Words {

    private Words() {}

    /**
     * Whether the words occur in the text, in order; the parts around an ellipsis may be apart. All spaces, quotation
     * marks and dashes count as one kind each.
     */
    static boolean occurIn(String words, String text) {
        String normalized = normalized(text);
        int from = 0;
        for (String part : parts(words)) {
            int found = normalized.indexOf(part, from);
            if (found < 0) {
                return false;
            }
            from = found + part.length();
        }
        return true;
    }

    /** The words in the form in which they are compared and hashed. */
    static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\.{3}", "…")
                .replaceAll("[«»„“”‟‹›‚‘’‛\"']", "\"")
                .replaceAll("[‐‑‒–—―−-]", "-")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip();
    }

    private static List<String> parts(String words) {
        return Arrays.stream(normalized(words).split("…"))
                .map(Words::withoutMarksAtTheEnds)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Quotation marks at the ends may be the quote's own, so they do not count. */
    private static String withoutMarksAtTheEnds(String part) {
        int start = 0;
        int end = part.length();
        while (start < end && isMarkOrSpace(part.charAt(start))) {
            start++;
        }
        while (end > start && isMarkOrSpace(part.charAt(end - 1))) {
            end--;
        }
        return part.substring(start, end);
    }

    private static boolean isMarkOrSpace(char letter) {
        return letter == '"' || letter == ' ';
    }
}
