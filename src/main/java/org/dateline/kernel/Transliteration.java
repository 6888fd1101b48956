package org.dateline.kernel;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes Cyrillic and accented Latin letters in plain ASCII.
 *
 * <p>Russian follows the usual English practice of news (zh, kh, ts, ch, sh, shch, yu, ya). The other languages share
 * the table; a letter that two of them read differently has the sound of the larger readership.
 */
final class Transliteration {

    private static final Map<Integer, String> LETTERS = letters("""
            а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch
            ш sh щ shch ъ - ы y ь - э e ю yu я ya
            ң ng ө o ү u
            ә a ғ g қ k ұ u һ h і i
            ґ g є ye ї yi ў u
            ҳ h ҷ j ӣ i ӯ u җ j
            ђ dj ј j љ lj њ nj ћ c џ dz ѓ g ќ k ѕ dz
            ß ss ø o đ d ł l æ ae œ oe þ th ð d ı i ə a
            ' - ’ - ‘ - ʼ - ʻ - ` - ´ -
            """);

    private Transliteration() {}

    /** Letters and digits in lower-case ASCII; whatever else there was becomes one space for each character. */
    static String toAscii(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder ascii = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> ascii.append(letter(character)));
        return ascii.toString();
    }

    private static String letter(int character) {
        if (isPlain(character)) {
            return Character.toString(character);
        }
        String written = LETTERS.get(character);
        return written != null ? written : withoutMarks(character);
    }

    private static String withoutMarks(int character) {
        StringBuilder plain = new StringBuilder();
        String decomposed = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
        decomposed.codePoints().filter(part -> !isMark(part)).forEach(part -> {
            String written = isPlain(part) ? Character.toString(part) : LETTERS.get(part);
            plain.append(written != null ? written : " ");
        });
        return plain.toString();
    }

    private static boolean isPlain(int character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static Map<Integer, String> letters(String table) {
        String[] words = table.strip().split("\\s+");
        Map<Integer, String> letters = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            letters.put(words[i].codePointAt(0), words[i + 1].equals("-") ? "" : words[i + 1]);
        }
        return Map.copyOf(letters);
    }
}
