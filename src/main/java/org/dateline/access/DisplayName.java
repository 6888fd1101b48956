package org.dateline.access;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names as colleagues see them: one line of bounded length, without what could deceive the eye. */
public final class DisplayName {

    private static final int MAX_LENGTH = 100;

    /** Control characters, those that turn the direction of writing, and gaps of any kind. */
    private static final Pattern GAPS = Pattern.compile("[\\p{C}\\p{Z}]+");

    private DisplayName() {}

    /** Empty if nothing is left. */
    public static String cleaned(String text) {
        // What composing could make longer is bounded before, too.
        String bounded = text.substring(0, Math.min(text.length(), 4 * MAX_LENGTH));
        String line = GAPS.matcher(Normalizer.normalize(bounded, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        int count = Math.min(line.codePointCount(0, line.length()), MAX_LENGTH);
        return line.substring(0, line.offsetByCodePoints(0, count)).strip();
    }
}
