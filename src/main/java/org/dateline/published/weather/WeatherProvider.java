package org.dateline.published.weather;

import java.util.Arrays;
import org.dateline.published.ProviderView;

/** Who can say what the weather is. */
public enum WeatherProvider {
    MANUAL(ProviderView.manual()),
    MET_NORWAY(new ProviderView(
            "met-norway", "Data from MET Norway", "https://www.met.no/en/free-meteorological-data", "CC BY 4.0")),
    OPEN_METEO(
            new ProviderView("open-meteo", "Weather data by Open-Meteo.com", "https://open-meteo.com/", "CC BY 4.0"));

    private final ProviderView view;

    WeatherProvider(ProviderView view) {
        this.view = view;
    }

    /** Its name in the configuration, in the database and on the wire. */
    public String wireName() {
        return view.name();
    }

    public ProviderView view() {
        return view;
    }

    public static WeatherProvider named(String name) {
        return Arrays.stream(values())
                .filter(provider -> provider.wireName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no provider of weather is called " + name));
    }
}
