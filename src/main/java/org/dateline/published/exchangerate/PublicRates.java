package org.dateline.published.exchangerate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The rates of one day.
 *
 * @param base the currency that the others are counted in
 * @param fetchedAt when these figures came, or were typed
 * @param rates each currency once
 */
public record PublicRates(
        String base, LocalDate date, RateProvider provider, Instant fetchedAt, List<PublicRate> rates) {

    /** Whether readers see no difference: when it came again is not told to them. */
    boolean showsTheSameAs(PublicRates other) {
        return provider == other.provider && rates.equals(other.rates);
    }
}
