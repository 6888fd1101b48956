package org.dateline.published.exchangerate;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What currencies are called, as the JDK knows it from the Unicode CLDR. */
public final class CurrencyNames {

    private static final List<String> LANGUAGES = List.of("ru", "ky", "en");

    private static final Map<String, LocalizedText> NAMES = Currency.getAvailableCurrencies().stream()
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, CurrencyNames::names));

    private CurrencyNames() {}

    /** Whether ISO 4217 has this code, or has had it. */
    public static boolean has(@Nullable String code) {
        return code != null && NAMES.containsKey(code);
    }

    /** A currency that is newer than the JDK is called by its code. */
    public static LocalizedText of(String code) {
        return Optional.ofNullable(NAMES.get(code)).orElseGet(() -> LocalizedText.of("en", code));
    }

    private static LocalizedText names(Currency currency) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            String name = currency.getDisplayName(Locale.forLanguageTag(language));
            // It answers with the code where it knows no name.
            if (!name.equals(currency.getCurrencyCode()) || language.equals("en")) {
                names.put(language, name);
            }
        }
        return new LocalizedText(names);
    }
}
