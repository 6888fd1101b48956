package org.dateline.manage.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dateline.manage.exchangerate.DailyRatesInput;
import org.dateline.manage.exchangerate.ManualRates;
import org.dateline.manage.exchangerate.RateInput;
import org.jboss.logging.Logger;

/** The exchange rates in the header of the demonstration: those of the day of its story, and stale ever since. */
@ApplicationScoped
class DemonstrationRates {

    private static final Logger LOG = Logger.getLogger(DemonstrationRates.class);

    private static final String BASE = "RUB";
    private static final LocalDate DAY = LocalDate.parse("2025-06-29");
    private static final DailyRatesInput RATES =
            new DailyRatesInput(List.of(new RateInput("USD", 1, "78.53"), new RateInput("CNY", 1, "10.93")));
    private static final String NOTHING_YET = "\"0\"";

    private final ManualRates rates;

    DemonstrationRates(ManualRates rates) {
        this.rates = rates;
    }

    /** Where there are some already, they stay. */
    void enter() {
        try {
            rates.enter(BASE, DAY, NOTHING_YET, RATES);
        } catch (RuntimeException e) {
            LOG.warnf("The exchange rates of the demonstration are not entered: %s", e.getMessage());
        }
    }
}
