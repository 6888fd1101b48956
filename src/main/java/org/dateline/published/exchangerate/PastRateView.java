package org.dateline.published.exchangerate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a currency cost on a day. */
public record PastRateView(
        @Schema(description = "ISO 4217", pattern = "^[A-Z]{3}$", examples = "USD")
        String currency,

        @Schema(description = "How many units of the currency the value is for", minimum = "1")
        int nominal,

        @Schema(pattern = ExchangeRateView.DECIMAL, examples = "78.53")
        String value,

        @Schema(pattern = ExchangeRateView.DECIMAL) @Nullable
        String perBase) {

    public static PastRateView of(PublicRate rate) {
        return new PastRateView(
                rate.currency(),
                rate.nominal(),
                rate.value().toPlainString(),
                ExchangeRateView.decimal(rate.perBase()));
    }
}
