package org.dateline.manage.weather;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.published.weather.Condition;
import org.dateline.published.weather.WeatherProvider;
import org.dateline.published.weather.WeatherReport;
import org.dateline.published.weather.Wind;
import org.jspecify.annotations.Nullable;

/** Locationforecast 2.0 of the Norwegian Meteorological Institute, compact or complete. */
final class MetNorway implements Forecaster {

    private static final Map<String, String> UNITS = Map.of(
            "air_temperature", "celsius",
            "air_pressure_at_sea_level", "hPa",
            "relative_humidity", "%",
            "wind_speed", "m/s",
            "wind_speed_of_gust", "m/s",
            "wind_from_direction", "degrees",
            "precipitation_amount", "mm");

    /** Ten days of hours, and some more. */
    private static final int MOST_STEPS = 500;

    private static final Duration FORECAST = Duration.ofHours(30);

    /** A document that tells of no later time has been forgotten somewhere. */
    private static final Duration OLDEST = Duration.ofHours(3);

    private final URI service;

    MetNorway(URI service) {
        this.service = service;
    }

    /** A step of the series with the hours that follow it; null where it has none. */
    private record Entry(JsonFigures figure, JsonFigures units, Instant time) {

        Measured details() {
            return new Measured(figure.at("data").at("instant").at("details"), units, UNITS);
        }

        double temperature() {
            return Range.TEMPERATURE.of(details().at("air_temperature"));
        }

        @Nullable
        Double precipitation(JsonFigures next) {
            JsonFigures details = next.atIfAny("details");
            return details == null
                    ? null
                    : Range.PRECIPITATION.ofAny(new Measured(details, units, UNITS).atIfAny("precipitation_amount"));
        }

        @Nullable
        JsonFigures next(int hours) {
            return figure.at("data").atIfAny("next_" + hours + "_hours");
        }
    }

    @Override
    public WeatherProvider provider() {
        return WeatherProvider.MET_NORWAY;
    }

    @Override
    public URI address(Spot spot) {
        return URI.create(service + (service.getRawQuery() == null ? "?" : "&") + "lat=" + spot.latitude() + "&lon="
                + spot.longitude());
    }

    @Override
    public Told read(JsonFigures document, Spot spot, Instant now) {
        requirePlace(document.at("geometry"), spot);
        JsonFigures properties = document.at("properties");
        List<Entry> series =
                series(properties.at("timeseries"), properties.at("meta").at("units"));
        int current = current(properties, series, now);
        Entry entry = series.get(current);
        JsonFigures summary = entry.next(1) == null ? entry.next(6) : entry.next(1);
        if (summary == null) {
            throw entry.figure().unusable("does not say what the sky does");
        }
        Measured details = entry.details();
        Sky sky = Sky.of(summary, spot, entry.time());
        WeatherReport report = new WeatherReport(
                entry.temperature(),
                null,
                sky.condition(),
                sky.isDay(),
                wind(details),
                Range.HUMIDITY.wholeOfAny(details.atIfAny("relative_humidity")),
                Range.PRESSURE.ofAny(details.atIfAny("air_pressure_at_sea_level")),
                Steps.parts(steps(series.subList(current, series.size()), spot)));
        return new Told(report, entry.time());
    }

    /** GeoJSON: the longitude comes first, and the height last. */
    private static void requirePlace(JsonFigures geometry, Spot spot) {
        List<JsonFigures> point = geometry.at("coordinates").items(3);
        if (point.size() < 2
                || !spot.isNear(point.get(1).number(-90, 90), point.get(0).number(-180, 180))) {
            throw geometry.unusable("is another place than the one that was asked for");
        }
    }

    private static @Nullable Wind wind(Measured details) {
        JsonFigures speed = details.atIfAny("wind_speed");
        return speed == null
                ? null
                : new Wind(
                        Range.WIND.of(speed),
                        Range.DIRECTION.wholeOfAny(details.atIfAny("wind_from_direction")),
                        Range.GUSTS.ofAny(details.atIfAny("wind_speed_of_gust")));
    }

    private static List<Entry> series(JsonFigures timeseries, JsonFigures units) {
        List<Entry> series = new ArrayList<>();
        for (JsonFigures figure : timeseries.items(MOST_STEPS)) {
            Instant time = time(figure.at("time"));
            if (!series.isEmpty() && !time.isAfter(series.get(series.size() - 1).time())) {
                throw figure.at("time").unusable("goes backwards");
            }
            series.add(new Entry(figure, units, time));
        }
        return series;
    }

    /** The last one that has begun. */
    private static int current(JsonFigures properties, List<Entry> series, Instant now) {
        int current = -1;
        for (int i = 0; i < series.size() && !series.get(i).time().isAfter(now); i++) {
            current = i;
        }
        if (current < 0 || series.get(current).time().isBefore(now.minus(OLDEST))) {
            throw properties.at("timeseries").unusable("tells nothing of the present");
        }
        return current;
    }

    private static List<Steps.Step> steps(List<Entry> series, Spot spot) {
        Instant end = series.get(0).time().plus(FORECAST);
        return series.stream()
                .takeWhile(entry -> entry.time().isBefore(end))
                .flatMap(entry -> Stream.ofNullable(step(entry, spot)))
                .toList();
    }

    private static Steps.@Nullable Step step(Entry entry, Spot spot) {
        int hours = entry.next(1) == null ? 6 : 1;
        JsonFigures next = entry.next(hours);
        if (next == null) {
            return null;
        }
        Sky sky = Sky.of(next, spot, entry.time());
        return new Steps.Step(
                entry.time(), hours, entry.temperature(), sky.condition(), sky.isDay(), entry.precipitation(next));
    }

    private static Instant time(JsonFigures figure) {
        try {
            return Instant.parse(figure.text());
        } catch (DateTimeException e) {
            throw figure.unusable("is no time in UTC");
        }
    }

    /** What a symbol says, such as {@code lightrainshowers_day}. Where it has no sun or moon, the sun itself is asked. */
    private record Sky(Condition condition, boolean isDay) {

        static Sky of(JsonFigures next, Spot spot, Instant time) {
            JsonFigures symbol = next.at("summary").at("symbol_code");
            String[] words = symbol.text().split("_", 2);
            Condition condition = MetNorwaySymbols.CONDITIONS.get(words[0]);
            if (condition == null) {
                throw symbol.unusable("is no symbol that we know");
            }
            return switch (words.length == 1 ? "" : words[1]) {
                case "day" -> new Sky(condition, true);
                case "night" -> new Sky(condition, false);
                case "", "polartwilight" -> new Sky(condition, Daylight.isAt(spot.coordinates(), time));
                default -> throw symbol.unusable("is no symbol that we know");
            };
        }
    }
}
