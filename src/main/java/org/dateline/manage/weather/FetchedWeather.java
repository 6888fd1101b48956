package org.dateline.manage.weather;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.dateline.manage.fetching.UnusableAnswer;
import org.dateline.published.ChangeLog;
import org.dateline.published.weather.PlaceWeather;
import org.dateline.published.weather.WeatherProvider;
import org.dateline.published.weather.WeatherRows;
import org.dateline.published.weather.WeatherSettings;
import org.jboss.logging.Logger;

/** Stores what a provider has said, unless something newer is known. */
@ApplicationScoped
class FetchedWeather {

    private static final Logger LOG = Logger.getLogger(FetchedWeather.class);

    private final WeatherRows rows;
    private final ChangeLog changes;
    private final WeatherSettings settings;

    FetchedWeather(WeatherRows rows, ChangeLog changes, WeatherSettings settings) {
        this.rows = rows;
        this.changes = changes;
        this.settings = settings;
    }

    void take(Spot spot, WeatherProvider provider, Forecaster.Told told, Instant at) {
        WeatherRows.Taken taken = rows.take(spot.place());
        if (taken == null) {
            LOG.debugf("%s is no longer public", spot.slug());
            return;
        }
        PlaceWeather known = taken.weather();
        if (known != null && isNewer(known, provider, told)) {
            return;
        }
        PlaceWeather weather = new PlaceWeather(
                spot.place(),
                provider,
                told.report(),
                told.observedAt(),
                at,
                told.observedAt().plus(settings.validFor()),
                0);
        changes.append(rows.put(taken, weather).changes());
    }

    /** Somebody else may know better; a provider that knew better itself is not to be trusted now. */
    private static boolean isNewer(PlaceWeather known, WeatherProvider provider, Forecaster.Told told) {
        boolean goesBackwards = told.observedAt().isBefore(known.observedAt());
        if (known.provider() == provider) {
            if (goesBackwards) {
                throw new UnusableAnswer("The answer tells of an earlier time than the one before.");
            }
            return false;
        }
        return !told.observedAt().isAfter(known.observedAt());
    }
}
