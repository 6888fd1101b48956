package org.dateline.manage.exchangerate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dateline.manage.desk.Versioned;
import org.dateline.published.exchangerate.PastRateView;
import org.dateline.published.exchangerate.PublicExchangeRates;
import org.dateline.published.exchangerate.PublicRates;
import org.dateline.published.exchangerate.StoredRates;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The rates of a day as editors see them.
 *
 * @param version 0 where there are none
 * @param provider who says so: {@code manual}, or the provider that they were fetched from
 */
public record DailyRates(
        String base,
        LocalDate date,

        @Schema(description = "0 where there are no rates", minimum = "0")
        long version,

        @Schema(description = "Who says so: `manual` where somebody typed them") @Nullable
        String provider,

        @Schema(description = "When they were fetched or typed") @Nullable
        Instant fetchedAt,

        List<PastRateView> rates)
        implements Versioned {

    static DailyRates none(String base, LocalDate date) {
        return new DailyRates(base, date, 0, null, null, List.of());
    }

    static DailyRates of(StoredRates stored) {
        PublicRates rates = stored.rates();
        return new DailyRates(
                rates.base(),
                rates.date(),
                stored.version(),
                rates.provider().wireName(),
                rates.fetchedAt(),
                rates.rates().stream().map(PastRateView::of).toList());
    }

    @Override
    public UUID id() {
        return PublicExchangeRates.idOf(base);
    }
}
