package org.dateline.manage.weather;

import org.jspecify.annotations.Nullable;

/** What figures of the weather can be: a little more than was ever measured. {@code WeatherInput} has the same for editors. */
enum Range {
    TEMPERATURE(-90, 60),
    /** Wind makes it colder, and moist air hotter, than any thermometer shows. */
    FELT(-110, 85),
    /** Models may be a little over the air's saturation, which is rounded away. */
    HUMIDITY(0, 100.4),
    PRESSURE(850, 1100),
    WIND(0, 120),
    GUSTS(0, 150),
    DIRECTION(0, 360),
    PRECIPITATION(0, 1000);

    private final double least;
    private final double most;

    Range(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /** To a tenth, which is more than anybody knows. */
    double of(JsonFigures figure) {
        return tenths(figure.number(least, most));
    }

    @Nullable
    Double ofAny(@Nullable JsonFigures figure) {
        return figure == null ? null : of(figure);
    }

    @Nullable
    Integer wholeOfAny(@Nullable JsonFigures figure) {
        return figure == null ? null : (int) Math.round(figure.number(least, most));
    }

    static double tenths(double value) {
        // Without the negative zero.
        return Math.round(value * 10) / 10.0 + 0.0;
    }
}
