package org.dateline.manage.weather;

import static java.util.Map.entry;

import java.util.Map;
import org.dateline.published.weather.Condition;

/** The weather symbols of the Norwegian Meteorological Institute in the codes of the WMO; two of them are misspelt there. */
final class MetNorwaySymbols {

    static final Map<String, Condition> CONDITIONS = Map.ofEntries(
            entry("clearsky", Condition.CLEAR),
            entry("fair", Condition.MAINLY_CLEAR),
            entry("partlycloudy", Condition.PARTLY_CLOUDY),
            entry("cloudy", Condition.OVERCAST),
            entry("fog", Condition.FOG),
            entry("lightrain", Condition.LIGHT_RAIN),
            entry("rain", Condition.RAIN),
            entry("heavyrain", Condition.HEAVY_RAIN),
            entry("lightsleet", Condition.LIGHT_SLEET),
            entry("sleet", Condition.SLEET),
            entry("heavysleet", Condition.SLEET),
            entry("lightsnow", Condition.LIGHT_SNOW),
            entry("snow", Condition.SNOW),
            entry("heavysnow", Condition.HEAVY_SNOW),
            entry("lightrainshowers", Condition.LIGHT_SHOWERS),
            entry("rainshowers", Condition.SHOWERS),
            entry("heavyrainshowers", Condition.VIOLENT_SHOWERS),
            entry("lightsleetshowers", Condition.LIGHT_SLEET_SHOWERS),
            entry("sleetshowers", Condition.SLEET_SHOWERS),
            entry("heavysleetshowers", Condition.SLEET_SHOWERS),
            entry("lightsnowshowers", Condition.LIGHT_SNOW_SHOWERS),
            entry("snowshowers", Condition.SNOW_SHOWERS),
            entry("heavysnowshowers", Condition.SNOW_SHOWERS),
            entry("lightrainandthunder", Condition.THUNDERSTORM),
            entry("rainandthunder", Condition.THUNDERSTORM),
            entry("heavyrainandthunder", Condition.HEAVY_THUNDERSTORM),
            entry("lightsleetandthunder", Condition.THUNDERSTORM),
            entry("sleetandthunder", Condition.THUNDERSTORM),
            entry("heavysleetandthunder", Condition.HEAVY_THUNDERSTORM),
            entry("lightsnowandthunder", Condition.THUNDERSTORM),
            entry("snowandthunder", Condition.THUNDERSTORM),
            entry("heavysnowandthunder", Condition.HEAVY_THUNDERSTORM),
            entry("lightrainshowersandthunder", Condition.THUNDERSTORM),
            entry("rainshowersandthunder", Condition.THUNDERSTORM),
            entry("heavyrainshowersandthunder", Condition.HEAVY_THUNDERSTORM),
            entry("lightssleetshowersandthunder", Condition.THUNDERSTORM),
            entry("lightsleetshowersandthunder", Condition.THUNDERSTORM),
            entry("sleetshowersandthunder", Condition.THUNDERSTORM),
            entry("heavysleetshowersandthunder", Condition.HEAVY_THUNDERSTORM),
            entry("lightssnowshowersandthunder", Condition.THUNDERSTORM),
            entry("lightsnowshowersandthunder", Condition.THUNDERSTORM),
            entry("snowshowersandthunder", Condition.THUNDERSTORM),
            entry("heavysnowshowersandthunder", Condition.HEAVY_THUNDERSTORM));

    private MetNorwaySymbols() {}
}
