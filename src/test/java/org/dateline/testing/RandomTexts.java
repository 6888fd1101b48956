package org.dateline.testing;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts of all kinds for tests that hold for every text; the same ones in each run. */
public final class RandomTexts {

    private static final long SEED = 20_260_309L;
    private static final List<String> ALPHABETS = List.of(
            "abcdefghijklmnopqrstuvwxyz0123456789",
            "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя",
            "ңөүәғқұһіґєїў ",
            " \t\n-_.,;:!?«»\"'()/\\%&=+#",
            "àéîõüçñßøđłæœþðıİŞşĞğ",
            "\u0000\u0007\u200b\u202e\u0301\u0308\ufeff",
            "中文日本語한국어العربيةעברית",
            "\ud83d\ude00\ud83c\uddf0\ud800\udc00 \ud800\udc00");

    private RandomTexts() {}

    public static Stream<String> stream(int count) {
        Random random = random();
        return IntStream.range(0, count).mapToObj(i -> text(random, 200));
    }

    public static Random random() {
        return new Random(SEED);
    }

    /** Mostly from one alphabet, sometimes from any. */
    public static String text(Random random, int maxLength) {
        int length = random.nextInt(maxLength + 1);
        String home = ALPHABETS.get(random.nextInt(ALPHABETS.size()));
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            String alphabet = random.nextInt(5) == 0 ? ALPHABETS.get(random.nextInt(ALPHABETS.size())) : home;
            int[] characters = alphabet.codePoints().toArray();
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }
}
