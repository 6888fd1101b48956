package org.dateline.manage.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.dateline.manage.weather.ManualWeather;
import org.dateline.manage.weather.WeatherInput;
import org.jboss.logging.Logger;

/** The weather in the header of the demonstration: that of the day of its story, and stale ever since. */
@ApplicationScoped
class DemonstrationWeather {

    private static final Logger LOG = Logger.getLogger(DemonstrationWeather.class);

    private static final String PLACE = "moscow";
    private static final double TEMPERATURE = 13;
    private static final int PARTLY_CLOUDY = 2;
    private static final Instant OBSERVED = Instant.parse("2025-06-29T14:15:00Z");
    private static final String NOTHING_YET = "\"0\"";

    private final ManualWeather weather;

    DemonstrationWeather(ManualWeather weather) {
        this.weather = weather;
    }

    /** Where something is known already, that stays. */
    void enter() {
        WeatherInput input = new WeatherInput(TEMPERATURE, null, PARTLY_CLOUDY, null, null, null, null, OBSERVED, null);
        try {
            weather.set(PLACE, input, NOTHING_YET);
        } catch (RuntimeException e) {
            LOG.warnf("The weather of the demonstration is not entered: %s", e.getMessage());
        }
    }
}
