package org.dateline.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Ways to write a text into an address. */
final class Encoding {

    private static final String UNRESERVED = "-._~";

    private final Chance chance;

    Encoding(Chance chance) {
        this.chance = chance;
    }

    /** As everybody does. */
    static String plain(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (unit & 0xFF);
            boolean plain =
                    character < 128 && Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0;
            encoded.append(plain ? String.valueOf(character) : "%%%02X".formatted((int) character));
        }
        return encoded.toString();
    }

    /** As an attacker might. */
    String odd(String text) {
        String encoded = plain(text);
        return switch (chance.below(9)) {
            case 0 -> encoded.toLowerCase(Locale.ROOT);
            case 1 -> encoded.replace("%", "%25");
            case 2 -> everything(text);
            case 3 -> raw(text);
            case 4 ->
                encoded + chance.of(java.util.List.of("%00", "%0d%0aX-Injected:1", "%0A", "%20", "%09", "%EF%BB%BF"));
            case 5 -> encoded + chance.of(java.util.List.of("%C0%80", "%ED%A0%80", "%FF", "%F8%88%80%80%80", "%E2%82"));
            case 6 -> encoded + chance.of(java.util.List.of("%", "%z", "%zz", "%u0041", "%1"));
            default -> encoded;
        };
    }

    private static String everything(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append("%%%02x".formatted(unit & 0xFF));
        }
        return encoded.toString();
    }

    /** The bytes themselves, but for those that would end the address or the line. */
    private static String raw(String text) {
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return bytes.replaceAll("[\\x00-\\x20&=#?]", "+");
    }
}
