package org.dateline.manage.exchangerate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.dateline.published.exchangerate.PublicRate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a currency costs, as an editor types it.
 *
 * @param nominal how many units of the currency the value is for; 1 if it is left out
 * @param value what they cost in the base
 */
public record RateInput(
        @NotNull
        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as USD")
        @Schema(examples = "USD")
        String currency,

        @Schema(description = "How many units of the currency the value is for; 1 if it is left out")
        @Nullable
        @Min(1)
        @Max(MAX_NOMINAL)
        Integer nominal,

        @NotNull
        @Pattern(
                regexp = "(0|[1-9][0-9]{0,9})(\\.[0-9]{1,10})?",
                message = "must be a decimal such as 78.53, with at most ten digits before and after the point")
        @Schema(description = "What they cost in the base, with the digits that readers are to see", examples = "78.53")
        String value) {

    static final int MAX_NOMINAL = 1_000_000;

    public RateInput {
        nominal = nominal == null ? 1 : nominal;
    }

    PublicRate rate() {
        return PublicRate.of(currency, nominal == null ? 1 : nominal, decimal());
    }

    BigDecimal decimal() {
        return new BigDecimal(value);
    }
}
