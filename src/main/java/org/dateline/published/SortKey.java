package org.dateline.published;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * What names are ordered by: their letters and digits alone, as dictionaries do it. Capital letters count as small ones,
 * «ё» as «е», letters with marks of Latin alphabets as those without; the letters that Kyrgyz, Kazakh, Ukrainian and
 * Belarusian have on top of the Russian ones come after those that they look like.
 *
 * <p>The keys are stored, and compared byte by byte. So the rules are ours and not those of a collator, whose keys differ
 * from one release to the next.
 */
final class SortKey {

    /** As much as a cursor has room for. */
    private static final int LENGTH = 70;

    /** Of the private use area: no letter of a name has a higher code in these alphabets. */
    private static final String AFTER = "\uf8ff";

    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ё', "е"),
            Map.entry((int) 'ә', "а" + AFTER),
            Map.entry((int) 'ғ', "г" + AFTER),
            Map.entry((int) 'ґ', "г" + AFTER),
            Map.entry((int) 'є', "е" + AFTER),
            Map.entry((int) 'і', "и" + AFTER),
            Map.entry((int) 'ї', "и" + AFTER),
            Map.entry((int) 'қ', "к" + AFTER),
            Map.entry((int) 'ң', "н" + AFTER),
            Map.entry((int) 'ө', "о" + AFTER),
            Map.entry((int) 'ў', "у" + AFTER),
            Map.entry((int) 'ү', "у" + AFTER),
            Map.entry((int) 'ұ', "у" + AFTER),
            Map.entry((int) 'һ', "х" + AFTER));

    private SortKey() {}

    static String of(String name) {
        String small = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        boolean between = false;
        for (int letter : small.codePoints().toArray()) {
            if (Character.isLetterOrDigit(letter)) {
                key.append(between && !key.isEmpty() ? " " : "");
                key.append(LETTERS.getOrDefault(letter, plain(letter)));
                between = false;
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                between = true;
            }
        }
        return key.codePoints()
                .limit(LENGTH)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** In Cyrillic, what looks like a letter with a mark is another letter. */
    private static String plain(int letter) {
        String text = Character.toString(letter);
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN
                ? Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                : text;
    }
}
