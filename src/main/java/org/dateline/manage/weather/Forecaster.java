package org.dateline.manage.weather;

import java.net.URI;
import java.time.Instant;
import org.dateline.published.weather.WeatherProvider;
import org.dateline.published.weather.WeatherReport;

/** A service that tells the weather of any point on earth. */
interface Forecaster {

    /** @param observedAt the time of which it tells */
    record Told(WeatherReport report, Instant observedAt) {}

    WeatherProvider provider();

    /** Made of what is configured and of coordinates, and of nothing else. */
    URI address(Spot spot);

    /**
     * What the document says of the present.
     *
     * @throws org.dateline.manage.fetching.UnusableAnswer if it makes no sense
     */
    Told read(JsonFigures document, Spot spot, Instant now);
}
