package org.dateline.published.exchangerate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which exchange rates there are to see, and where they come from. */
@ConfigMapping(prefix = "dateline.exchange-rates")
public interface ExchangeRatesConfiguration {

    /** {@code DATELINE_EXCHANGE_RATES_PROVIDER}: {@code manual} asks nobody. */
    @WithDefault("manual")
    RateProvider provider();

    /** {@code DATELINE_EXCHANGE_RATES_BASE}: whose rates are told when nobody says which; the provider's own by default. */
    Optional<String> base();

    /** {@code DATELINE_EXCHANGE_RATES_CURRENCIES}: what is told when nobody says which, in this order. */
    @WithDefault("USD,CNY")
    List<String> currencies();

    /** {@code DATELINE_EXCHANGE_RATES_ADDRESS}: where the provider's document is, if not where it usually is. */
    Optional<URI> address();

    /** {@code DATELINE_EXCHANGE_RATES_PAUSE}: how long to wait before the provider is asked again. */
    @WithDefault("PT1H")
    Duration pause();

    /** {@code DATELINE_EXCHANGE_RATES_STALE_AFTER}: from the beginning of a day's rates until they count as stale. */
    @WithDefault("P6D")
    Duration staleAfter();

    default String mainBase() {
        return base().orElse(provider().base());
    }
}
