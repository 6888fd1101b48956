package org.dateline.manage.reference;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.dateline.manage.exchangerate.DailyRatesInput;
import org.dateline.manage.exchangerate.ManualRates;
import org.jboss.logging.Logger;

/** Enters the exchange rates that the page of the demonstration story showed on its day, as an editor would. */
@ApplicationScoped
class DemonstrationRates {

    private static final Logger LOG = Logger.getLogger(DemonstrationRates.class);

    private static final String BASE = "RUB";
    private static final LocalDate DAY = LocalDate.parse("2025-06-29");
    private static final String NOTHING = "\"0\"";

    private final ManualRates rates;
    private final ObjectMapper json;

    DemonstrationRates(ManualRates rates, ObjectMapper json) {
        this.rates = rates;
        this.json = json;
    }

    /** Unless there are any; nothing of it keeps Dateline from starting. */
    void load() {
        try (InputStream file = Objects.requireNonNull(
                DemonstrationRates.class.getResourceAsStream("/reference/exchange-rates.json"))) {
            if (rates.read(BASE, DAY).version() == 0) {
                rates.enter(BASE, DAY, NOTHING, json.readValue(file, DailyRatesInput.class));
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The exchange rates of the demonstration are not loaded", e);
        }
    }
}
