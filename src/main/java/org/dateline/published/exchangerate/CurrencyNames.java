package org.dateline.published.exchangerate;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What currencies are called, as the JDK knows it from the Unicode CLDR, but for a few that newsrooms of the region write
 * otherwise.
 */
public final class CurrencyNames {

    private static final List<String> LANGUAGES = List.of("ru", "ky", "en");

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    /** What the International Monetary Fund counts in: the only code without a smallest unit that banks set rates of. */
    private static final String SPECIAL_DRAWING_RIGHTS = "XDR";

    /**
     * Russian: Kyrgyzstan writes its name with ы, as Dateline's places do, and the tenge is Kazakhstan's and not the Kazakhs',
     * as the Bank of Russia has it. Kyrgyz: the name of a country begins with a capital.
     */
    private static final Map<String, Map<String, String>> OURS = Map.of(
            "KGS", Map.of("ru", "кыргызский сом"),
            "KZT", Map.of("ru", "казахстанский тенге"),
            "BYN", Map.of("ky", "Беларусь рублу"));

    private static final Map<String, LocalizedText> NAMES = Currency.getAvailableCurrencies().stream()
            .filter(CurrencyNames::isMoney)
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, CurrencyNames::names));

    private static final Set<String> NO_MONEY = Currency.getAvailableCurrencies().stream()
            .filter(currency -> !isMoney(currency))
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private CurrencyNames() {}

    /** Whether ISO 4217 has this code for a currency, or has had it. */
    public static boolean has(@Nullable String code) {
        return code != null && NAMES.containsKey(code);
    }

    /** Whether ISO 4217 has this code for what is none: metals, codes for tests, «no currency». */
    public static boolean isNoMoney(String code) {
        return NO_MONEY.contains(code);
    }

    /** A currency that is newer than the JDK is called by its code. */
    public static LocalizedText of(String code) {
        return Optional.ofNullable(NAMES.get(code)).orElseGet(() -> LocalizedText.of("en", code));
    }

    private static boolean isMoney(Currency currency) {
        return currency.getDefaultFractionDigits() >= 0
                || currency.getCurrencyCode().equals(SPECIAL_DRAWING_RIGHTS);
    }

    private static LocalizedText names(Currency currency) {
        Map<String, String> ours = OURS.getOrDefault(currency.getCurrencyCode(), Map.of());
        Map<String, String> names = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            String name = currency.getDisplayName(Locale.forLanguageTag(language));
            // Where it knows no name in a language, it answers with another one's, or with the code.
            if (language.equals("en") || CYRILLIC.matcher(name).find()) {
                names.put(language, ours.getOrDefault(language, name));
            }
        }
        return new LocalizedText(names);
    }
}
