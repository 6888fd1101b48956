package org.dateline.published.exchangerate;

import java.util.Arrays;
import java.util.Locale;
import org.dateline.kernel.LocalizedText;
import org.dateline.published.ProviderView;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/** Who says what currencies cost. */
public enum RateProvider {
    /** Editors of this newsroom. */
    MANUAL("RUB", null, null),

    BANK_OF_RUSSIA(
            "RUB",
            LocalizedText.of("ru", "Банк России", "ky", "Россия Банкы", "en", "Bank of Russia"),
            "https://www.cbr.ru/currency_base/daily/"),

    ECB(
            "EUR",
            LocalizedText.of(
                    "ru",
                    "Европейский центральный банк",
                    "ky",
                    "Европа Борбордук банкы",
                    "en",
                    "European Central Bank"),
            "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/");

    private final String base;
    private final @Nullable LocalizedText attribution;
    private final @Nullable String url;

    RateProvider(String base, @Nullable LocalizedText attribution, @Nullable String url) {
        this.base = base;
        this.attribution = attribution;
        this.url = url;
    }

    public static RateProvider of(String wireName) {
        return Arrays.stream(values())
                .filter(provider -> provider.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(wireName));
    }

    /** Its name in answers, in the configuration and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The currency that it counts others in; the editors' is only a default. */
    public String base() {
        return base;
    }

    /** Where nobody else is to be named as the source, the newsroom is its own. */
    public ProviderView view(References names) {
        return new ProviderView(wireName(), names.printIfAny(attribution), url, null);
    }
}
