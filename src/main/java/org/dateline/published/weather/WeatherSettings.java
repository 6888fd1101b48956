package org.dateline.published.weather;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whom a newsroom asks about the weather, and of which places. */
@ConfigMapping(prefix = "dateline.weather")
public interface WeatherSettings {

    /** {@code DATELINE_WEATHER_PROVIDER}: {@code manual} asks nobody. */
    @WithDefault("manual")
    WeatherProvider provider();

    /** {@code DATELINE_WEATHER_PLACES}: their slugs; the first is the one that pages show. */
    Optional<List<String>> places();

    /** {@code DATELINE_WEATHER_VALID_FOR}: how long a report tells of the present, after the time of which it tells. */
    @WithDefault("3H")
    Duration validFor();

    /** {@code DATELINE_WEATHER_PAUSE}: at least so long between two requests for a place. */
    @WithDefault("15M")
    Duration pause();

    /** {@code DATELINE_WEATHER_MET_NORWAY_ADDRESS}: of a Locationforecast 2.0, compact or complete. */
    @WithDefault("https://api.met.no/weatherapi/locationforecast/2.0/complete")
    URI metNorwayAddress();

    /** {@code DATELINE_WEATHER_OPEN_METEO_ADDRESS}: of a forecast API. */
    @WithDefault("https://api.open-meteo.com/v1/forecast")
    URI openMeteoAddress();

    default List<String> placeNames() {
        return places().orElse(List.of());
    }
}
