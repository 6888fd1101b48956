package org.dateline.manage.exchangerate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.dateline.published.exchangerate.CurrencyNames;

/** The rates of a day, as an editor types them: they take the place of those that there are. */
public record DailyRatesInput(@NotEmpty @Size(max = 300) List<@NotNull @Valid RateInput> rates) {

    public DailyRatesInput {
        rates = rates == null ? List.of() : rates;
    }

    /**
     * What a single field cannot know: whether it makes sense beside the others, and in this base.
     *
     * @param told the currencies that no day may lack, or readers would be told older rates of them
     */
    void mustMakeSense(String base, List<String> told) {
        List<Violation> violations = new ArrayList<>();
        Set<String> currencies = new HashSet<>();
        for (int i = 0; i < rates.size(); i++) {
            RateInput rate = rates.get(i);
            String currency = "/rates/" + i + "/currency";
            if (!CurrencyNames.has(rate.currency())) {
                violations.add(new Violation(currency, "must be a currency of ISO 4217"));
            } else if (rate.currency().equals(base)) {
                violations.add(new Violation(currency, "must be another currency than the base"));
            } else if (!currencies.add(rate.currency())) {
                violations.add(new Violation(currency, "must not be there twice"));
            }
            if (rate.decimal().signum() == 0) {
                violations.add(new Violation("/rates/" + i + "/value", "must be greater than zero"));
            }
        }
        told.stream()
                .filter(currency -> !currencies.contains(currency))
                .map(currency -> new Violation("/rates", "must have " + currency + ", of which readers are told"))
                .forEach(violations::add);
        if (!violations.isEmpty()) {
            throw ProblemType.INVALID_CONTENT.because("These rates make no sense.", violations);
        }
    }
}
