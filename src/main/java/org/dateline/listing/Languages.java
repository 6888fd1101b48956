package org.dateline.listing;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The languages that a reader understands, the dearest first: {@code @RestQuery @Nullable Languages lang}. */
public record Languages(List<String> codes) {

    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");
    private static final int MOST = 10;

    public Languages {
        codes = List.copyOf(codes);
        boolean wellFormed = codes.stream().allMatch(code -> CODE.matcher(code).matches());
        if (!wellFormed
                || codes.isEmpty()
                || codes.size() > MOST
                || codes.stream().distinct().count() < codes.size()) {
            throw new IllegalArgumentException(
                    "must be up to " + MOST + " ISO 639 codes, each once, with commas between them: ky,ru");
        }
    }

    public static Languages of(String code) {
        return new Languages(List.of(code));
    }

    /** What is asked for, or else the usual one. */
    public static Languages or(@Nullable Languages asked, String usual) {
        return asked == null ? of(usual) : asked;
    }

    /** Called by the framework. */
    public static Languages fromString(String text) {
        return new Languages(Arrays.asList(text.split(",", -1)));
    }

    @Override
    public String toString() {
        return String.join(",", codes);
    }
}
