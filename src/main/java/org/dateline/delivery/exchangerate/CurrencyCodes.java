package org.dateline.delivery.exchangerate;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Currencies that are asked for, in this order: {@code USD,CNY}. */
record CurrencyCodes(List<String> codes) {

    static final String PATTERN = "^[A-Z]{3}(,[A-Z]{3})*$";

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final int MOST = 100;

    CurrencyCodes {
        codes = List.copyOf(codes);
        boolean wellFormed = codes.stream().allMatch(code -> CODE.matcher(code).matches());
        if (!wellFormed
                || codes.isEmpty()
                || codes.size() > MOST
                || codes.stream().distinct().count() < codes.size()) {
            throw new IllegalArgumentException(
                    "must be up to " + MOST + " ISO 4217 codes, each once, with commas between them: USD,CNY");
        }
    }

    /** Called by the framework. */
    public static CurrencyCodes fromString(String text) {
        return new CurrencyCodes(Arrays.asList(text.split(",", -1)));
    }

    @Override
    public String toString() {
        return String.join(",", codes);
    }
}
