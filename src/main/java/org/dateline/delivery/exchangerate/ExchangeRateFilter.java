package org.dateline.delivery.exchangerate;

import jakarta.validation.constraints.Pattern;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dateline.listing.Day;
import org.dateline.listing.Languages;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which rates are asked for. */
record ExchangeRateFilter(
        @RestQuery
        @Parameter(
                description = "The currency that the others are counted in, by its ISO 4217 code. Without it, the"
                        + " newsroom's, or the only one that there is.",
                example = "RUB")
        @Nullable
        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as RUB")
        String base,

        @RestQuery
        @Parameter(
                description = "The currencies to tell, in this order, by their ISO 4217 codes. Without it, those of the"
                        + " newsroom's choice that there are.",
                example = "USD,CNY",
                schema = @Schema(type = SchemaType.STRING, pattern = CurrencyCodes.PATTERN))
        @Nullable
        CurrencyCodes currencies,

        @RestQuery
        @Parameter(
                description = "A day: the rates that were in force on it. Without it, today's.",
                example = "2025-06-29",
                schema = @Schema(type = SchemaType.STRING, format = "date"))
        @Nullable
        Day date,

        @RestQuery
        @Parameter(
                description = "The first day of a `history`, which is told as well. At most 366 days.",
                example = "2025-06-01",
                schema = @Schema(type = SchemaType.STRING, format = "date"))
        @Nullable
        Day from,

        @RestQuery
        @Parameter(
                description =
                        "The last day of the history; needs `from`. Without it, the history is of 366 days or up to"
                                + " the newest rates.",
                example = "2025-06-30",
                schema = @Schema(type = SchemaType.STRING, format = "date"))
        @Nullable
        Day to,

        @RestQuery
        @Parameter(
                description =
                        "The languages that the reader understands, the dearest first: names of currencies are printed in"
                                + " the first that they have.",
                example = "ky,ru",
                schema = @Schema(type = SchemaType.STRING, pattern = "^[a-z]{2,3}(,[a-z]{2,3})*$"))
        @Nullable
        Languages lang) {

    private static final int MOST_DAYS = 366;

    static ExchangeRateFilter inForce(@Nullable Languages lang) {
        return new ExchangeRateFilter(null, null, null, null, null, lang);
    }

    /** Null where no history is asked for. */
    @Nullable
    DayRange history() {
        if (from == null && to == null) {
            return null;
        }
        if (from == null) {
            throw invalid("from", "is needed where there is a to");
        }
        if (to == null) {
            return new DayRange(from.date(), from.date().plusDays(MOST_DAYS - 1));
        }
        if (to.date().isBefore(from.date())) {
            throw invalid("to", "must not be before from");
        }
        if (ChronoUnit.DAYS.between(from.date(), to.date()) >= MOST_DAYS) {
            throw invalid("to", "must be at most " + MOST_DAYS + " days from from");
        }
        return new DayRange(from.date(), to.date());
    }

    /** The currencies that were named, or else those that the newsroom has chosen. */
    List<String> currenciesOr(List<String> chosen) {
        return currencies == null ? chosen : currencies.codes();
    }

    static Problem invalid(String name, String detail) {
        return ProblemType.INVALID_PARAMETER.because(
                "The parameter " + name + " " + detail + ".", List.of(Violation.parameter(name, detail)));
    }
}
