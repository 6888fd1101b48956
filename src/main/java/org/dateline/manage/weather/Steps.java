package org.dateline.manage.weather;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.published.weather.Condition;
import org.dateline.published.weather.WeatherReport.Forecast;
import org.jspecify.annotations.Nullable;

/** Puts what is expected hour by hour into a few parts of the day. */
final class Steps {

    private static final Duration PART = Duration.ofHours(6);
    private static final int PARTS = 4;

    /**
     * What is expected at a time and in the hours until the next.
     *
     * @param hours for which the condition and the precipitation are
     */
    record Step(
            Instant time,
            int hours,
            double temperature,
            Condition condition,
            boolean isDay,
            @Nullable Double precipitation) {

        private Instant end() {
            return time.plus(Duration.ofHours(hours));
        }
    }

    private Steps() {}

    /** As many whole parts as the steps reach, from the first one on. */
    static List<Forecast> parts(List<Step> steps) {
        List<Forecast> parts = new ArrayList<>();
        if (steps.isEmpty()) {
            return parts;
        }
        Instant from = steps.get(0).time();
        while (parts.size() < PARTS) {
            Instant to = from.plus(PART);
            Instant start = from;
            List<Step> within = steps.stream()
                    .filter(step -> !step.time().isBefore(start) && step.time().isBefore(to))
                    .toList();
            if (within.isEmpty() || within.get(within.size() - 1).end().isBefore(to)) {
                return parts;
            }
            parts.add(part(from, to, within));
            from = to;
        }
        return parts;
    }

    /** Codes grow with what one would want to be warned of. */
    private static Forecast part(Instant from, Instant to, List<Step> within) {
        Step worst = within.stream()
                .max(Comparator.comparing(step -> step.condition().code()))
                .orElseThrow();
        Double precipitation = within.stream().anyMatch(step -> step.precipitation() == null)
                ? null
                : Range.tenths(within.stream()
                        .mapToDouble(step -> step.precipitation() == null ? 0 : step.precipitation())
                        .sum());
        return new Forecast(
                from,
                to,
                within.stream().mapToDouble(Step::temperature).min().orElseThrow(),
                within.stream().mapToDouble(Step::temperature).max().orElseThrow(),
                worst.condition(),
                worst.isDay(),
                precipitation);
    }
}
