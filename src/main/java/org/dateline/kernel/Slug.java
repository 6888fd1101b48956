package org.dateline.kernel;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The readable part of an address: lower-case ASCII words joined by hyphens. */
public final class Slug {

    public static final int MAX_LENGTH = 80;

    /** Bounded, because an unbounded repetition of a group overflows the stack of Java's matcher on a long text. */
    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+){0,39}";

    private Slug() {}

    /** Never empty: a text without any letter that we can write gets a short hash of itself. */
    public static String of(String text) {
        String words = Transliteration.toAscii(text).strip().replaceAll("\\s+", "-");
        String slug = cut(words, MAX_LENGTH);
        return slug.isEmpty() ? "n-" + hash(text) : slug;
    }

    /** The slug for the n-th thing of the same name: {@code numbered("moscow", 2)} is {@code moscow-2}. */
    public static String numbered(String slug, int number) {
        String suffix = "-" + number;
        return cut(slug, MAX_LENGTH - suffix.length()) + suffix;
    }

    private static String cut(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        int lastHyphen = words.lastIndexOf('-', length);
        return words.substring(0, lastHyphen > 0 ? lastHyphen : length);
    }

    private static String hash(String text) {
        byte[] digest = Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 5);
    }
}
