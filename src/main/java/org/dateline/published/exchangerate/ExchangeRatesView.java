package org.dateline.published.exchangerate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.published.ProviderView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Exchange rates as readers get them.
 *
 * @param base the currency that they are counted in
 * @param name of the base
 * @param date the day whose rates are in force; a currency that it has none of has its last one before
 * @param history the days of the range that was asked for; absent where none was
 * @param fetchedAt when the figures of that day came
 * @param stale whether the oldest of the rates is older than rates usually get
 * @param age of the oldest rate, from the beginning of its day
 */
public record ExchangeRatesView(
        @Schema(description = "ISO 4217", pattern = "^[A-Z]{3}$", examples = "RUB")
        String base,

        String name,

        @Schema(
                description = "The day whose rates are in force; a currency that it has none of is told with its last"
                        + " one before")
        LocalDate date,

        List<ExchangeRateView> rates,

        @Schema(
                description = "The days of the range that was asked for, as far as there are rates of them; absent"
                        + " where none was asked for")
        @Nullable
        List<PastRatesView> history,

        ProviderView provider,

        @Schema(description = "When the figures of that day came, or were typed")
        Instant fetchedAt,

        @Schema(description = "Whether the oldest of these rates is older than rates usually get")
        boolean stale,

        @Schema(
                description =
                        "How long ago the day of the oldest of these rates began, in whole minutes, from two days on in whole hours",
                pattern = AGE,
                examples = "PT26H15M")
        String age) {

    static final String AGE = "^PT(0S|[0-9]+H([0-9]+M)?|[0-9]+M)$";
}
