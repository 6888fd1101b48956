package org.dateline.manage.weather;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.published.weather.Condition;
import org.jspecify.annotations.Nullable;

/** The hours that Open-Meteo expects something of: a list of times, and for each kind of figure one that is as long. */
final class OpenMeteoHours {

    private static final Map<String, String> UNITS = Map.of(
            "time", "iso8601",
            "temperature_2m", "°C",
            "precipitation", "mm",
            "weather_code", "wmo code");

    private static final int MOST = 400;
    private static final int WMO_CODES = 99;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Spot spot;
    private final ZoneOffset zone;

    OpenMeteoHours(Spot spot, ZoneOffset zone) {
        this.spot = spot;
        this.zone = zone;
    }

    /** One kind of figure, hour by hour; empty where the model does not have it. */
    private record Column(List<JsonFigures> figures) {

        static Column of(@Nullable JsonFigures list, int size) {
            List<JsonFigures> figures = list == null ? List.of() : list.items(MOST);
            if (list != null && figures.size() != size) {
                throw list.unusable("has another length than the times");
            }
            return new Column(figures);
        }

        @Nullable
        JsonFigures at(int hour) {
            return figures.isEmpty() || figures.get(hour).isNothing() ? null : figures.get(hour);
        }
    }

    /** From the present on, as far as the model knows what is most needed. */
    List<Steps.Step> steps(JsonFigures document, Instant present) {
        JsonFigures hourly = document.atIfAny("hourly");
        if (hourly == null) {
            return List.of();
        }
        Measured columns = new Measured(hourly, document.at("hourly_units"), UNITS);
        List<Instant> times = times(columns.at("time"), present);
        Column temperatures = Column.of(columns.atIfAny("temperature_2m"), times.size());
        Column amounts = Column.of(columns.atIfAny("precipitation"), times.size());
        Column codes = Column.of(columns.atIfAny("weather_code"), times.size());
        Column days = Column.of(hourly.atIfAny("is_day"), times.size());
        List<Steps.Step> steps = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            JsonFigures temperature = temperatures.at(i);
            JsonFigures code = codes.at(i);
            if (temperature == null || code == null) {
                break;
            }
            Instant time = times.get(i);
            Steps.Step step = new Steps.Step(
                    time,
                    1,
                    Range.TEMPERATURE.of(temperature),
                    condition(code),
                    isDay(days.at(i), time),
                    Range.PRECIPITATION.ofAny(amounts.at(i)));
            if (time.plus(HOUR).isAfter(present)) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** Hour after hour, and not only of some later time. */
    private List<Instant> times(JsonFigures list, Instant present) {
        List<Instant> times = new ArrayList<>();
        for (JsonFigures figure : list.items(MOST)) {
            Instant time = time(figure, zone);
            if (!times.isEmpty() && !time.equals(times.get(times.size() - 1).plus(HOUR))) {
                throw figure.unusable("is not the next hour");
            }
            times.add(time);
        }
        if (!times.isEmpty() && times.get(0).isAfter(present.plus(HOUR))) {
            throw list.unusable("tells nothing of the present");
        }
        return times;
    }

    static Condition condition(JsonFigures figure) {
        return Condition.of(figure.integer(0, WMO_CODES)).orElseThrow(() -> figure.unusable("is no code that we know"));
    }

    /** Where it is not said, the sun itself is asked. */
    boolean isDay(@Nullable JsonFigures figure, Instant time) {
        return figure == null ? Daylight.isAt(spot.coordinates(), time) : figure.integer(0, 1) == 1;
    }

    static Instant time(JsonFigures figure, ZoneOffset zone) {
        try {
            return LocalDateTime.parse(figure.text()).toInstant(zone);
        } catch (DateTimeException e) {
            throw figure.unusable("is no local time");
        }
    }
}
