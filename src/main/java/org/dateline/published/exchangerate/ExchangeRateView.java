package org.dateline.published.exchangerate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dateline.published.References;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a currency costs, and what it cost before.
 *
 * @param nominal how many units of the currency the value is for
 * @param value what they cost in the base
 * @param perBase units of the currency for one unit of the base, where that is what the provider publishes
 * @param previous what as many units cost on the last day before of which there is a rate
 * @param change the value minus the previous one
 * @param date of the rate
 */
public record ExchangeRateView(
        @Schema(description = "ISO 4217", pattern = "^[A-Z]{3}$", examples = "USD")
        String currency,

        String name,

        @Schema(description = "How many units of the currency the value is for", minimum = "1")
        int nominal,

        @Schema(description = "What they cost in the base", pattern = DECIMAL, examples = "78.53")
        String value,

        @Schema(
                description =
                        "How many units of the currency one unit of the base costs, where that is what the provider"
                                + " publishes; the value is then derived from it, with eight significant digits",
                pattern = DECIMAL)
        @Nullable
        String perBase,

        @Schema(
                description = "What as many units cost on the last day before of which there is a rate",
                pattern = DECIMAL)
        @Nullable
        String previous,

        @Nullable LocalDate previousDate,

        @Schema(description = "The value minus the previous one", pattern = "^-?" + DIGITS + "$", examples = "0.41")
        @Nullable
        String change,

        @Schema(description = "The day of this rate") LocalDate date) {

    static final String DIGITS = "[0-9]+(\\.[0-9]+)?";
    static final String DECIMAL = "^" + DIGITS + "$";

    public static ExchangeRateView of(DatedRate now, @Nullable DatedRate before, References names) {
        PublicRate rate = now.rate();
        BigDecimal previous = before == null ? null : before.rate().valueOf(rate.nominal());
        return new ExchangeRateView(
                rate.currency(),
                names.print(CurrencyNames.of(rate.currency())),
                rate.nominal(),
                rate.value().toPlainString(),
                decimal(rate.perBase()),
                decimal(previous),
                before == null ? null : before.date(),
                decimal(previous == null ? null : rate.value().subtract(previous)),
                now.date());
    }

    static @Nullable String decimal(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.toPlainString();
    }
}
