package org.dateline.manage.weather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.access.Operation;
import org.dateline.manage.audit.AuditTrail;
import org.dateline.manage.audit.Deed;
import org.dateline.manage.revision.ExpectedVersion;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.dateline.published.Change;
import org.dateline.published.ChangeLog;
import org.dateline.published.Kind;
import org.dateline.published.weather.Condition;
import org.dateline.published.weather.PlaceWeather;
import org.dateline.published.weather.WeatherProvider;
import org.dateline.published.weather.WeatherReport;
import org.dateline.published.weather.WeatherRows;
import org.dateline.published.weather.WeatherSettings;
import org.jspecify.annotations.Nullable;

/** The weather as an editor says it is. Each method is a transaction. */
@ApplicationScoped
@Transactional
public class ManualWeather {

    private static final Duration LONGEST = Duration.ofDays(7);

    private final Spots spots;
    private final WeatherRows rows;
    private final ChangeLog changes;
    private final AuditTrail audit;
    private final WeatherSettings settings;

    ManualWeather(Spots spots, WeatherRows rows, ChangeLog changes, AuditTrail audit, WeatherSettings settings) {
        this.spots = spots;
        this.rows = rows;
        this.changes = changes;
        this.audit = audit;
        this.settings = settings;
    }

    PlaceWeatherView read(String place) {
        Spots.Named named = named(place);
        PlaceWeather weather = rows.find(named.id());
        if (weather == null) {
            throw nothing();
        }
        return PlaceWeatherView.of(named.slug(), weather);
    }

    /** @param ifMatch the version that it replaces, {@code "0"} if there is none */
    public void set(String place, WeatherInput input, @Nullable String ifMatch) {
        replace(place, input, ifMatch);
    }

    PlaceWeatherView replace(String place, WeatherInput input, @Nullable String ifMatch) {
        Spots.Named named = named(place);
        WeatherRows.Taken taken = taken(named);
        mustBeExpected(taken, ifMatch);
        PlaceWeather weather = weather(named, taken, input);
        mustNotBeOlder(taken.weather(), weather);
        WeatherRows.Written written = rows.put(taken, weather);
        if (!written.changes().isEmpty()) {
            Map<String, String> details = Map.of("temperature", String.valueOf(input.temperature()));
            audit.add(deed(Operation.SET_WEATHER, taken, written.weather().version(), details));
            changes.append(written.changes());
        }
        return PlaceWeatherView.of(taken.slug(), written.weather());
    }

    void remove(String place, @Nullable String ifMatch) {
        WeatherRows.Taken taken = taken(named(place));
        PlaceWeather weather = taken.weather();
        if (weather == null) {
            throw nothing();
        }
        mustBeExpected(taken, ifMatch);
        List<Change> gone = rows.remove(taken);
        audit.add(deed(Operation.REMOVE_WEATHER, taken, weather.version(), Map.of()));
        changes.append(gone);
    }

    private Spots.Named named(String place) {
        return spots.named(place).orElseThrow(ManualWeather::unknown);
    }

    private WeatherRows.Taken taken(Spots.Named named) {
        WeatherRows.Taken taken = rows.take(named.id());
        if (taken == null) {
            throw unknown();
        }
        return taken;
    }

    private static void mustBeExpected(WeatherRows.Taken taken, @Nullable String ifMatch) {
        PlaceWeather weather = taken.weather();
        long current = weather == null ? 0 : weather.version();
        if (!ExpectedVersion.parse(ifMatch).includes(current)) {
            String detail = current == 0
                    ? "There is no weather of this place yet, which is version 0."
                    : "The weather is another by now: the current version is " + current + ".";
            throw ProblemType.PRECONDITION_FAILED.because(detail).with("currentVersion", current);
        }
    }

    private PlaceWeather weather(Spots.Named named, WeatherRows.Taken taken, WeatherInput input) {
        Instant observedAt = input.observedAt() == null ? taken.now() : input.observedAt();
        if (observedAt.isAfter(taken.now())) {
            throw invalid("/observedAt", "must not be in the future");
        }
        Instant validUntil = input.validUntil() == null ? observedAt.plus(settings.validFor()) : input.validUntil();
        if (!validUntil.isAfter(observedAt) || validUntil.isAfter(observedAt.plus(LONGEST))) {
            throw invalid("/validUntil", "must be after the time of which it tells, by seven days at most");
        }
        return new PlaceWeather(
                taken.place(),
                WeatherProvider.MANUAL,
                report(named, input, observedAt),
                observedAt,
                null,
                validUntil,
                0);
    }

    private static WeatherReport report(Spots.Named named, WeatherInput input, Instant observedAt) {
        Condition condition = Condition.of(input.condition())
                .orElseThrow(() -> invalid("/condition", "must be one of: " + Condition.CODES));
        boolean isDay = input.isDay() == null
                ? named.spot()
                        .map(spot -> Daylight.isAt(spot.coordinates(), observedAt))
                        .orElse(true)
                : input.isDay();
        return new WeatherReport(
                Range.tenths(input.temperature()),
                input.apparentTemperature() == null ? null : Range.tenths(input.apparentTemperature()),
                condition,
                isDay,
                input.wind(),
                input.humidity(),
                input.pressure() == null ? null : Range.tenths(input.pressure()),
                List.of());
    }

    /** An editor may set right what an editor has said, but tells nobody the weather of before the last report. */
    private static void mustNotBeOlder(@Nullable PlaceWeather known, PlaceWeather weather) {
        if (known != null
                && known.provider() != WeatherProvider.MANUAL
                && weather.observedAt().isBefore(known.observedAt())) {
            throw invalid("/observedAt", "must not be before that of the weather that was fetched");
        }
    }

    private static Deed deed(Operation operation, WeatherRows.Taken taken, long version, Map<String, String> details) {
        return new Deed(operation, Kind.PLACE, taken.place(), taken.slug(), version, null, details);
    }

    private static Problem unknown() {
        return ProblemType.NOT_FOUND.because("There is no public place with this slug or id.");
    }

    private static Problem nothing() {
        return ProblemType.NOT_FOUND.because("Nothing is known of the weather of this place; that is version 0.");
    }

    private static Problem invalid(String pointer, String detail) {
        return ProblemType.INVALID_CONTENT.because(
                "The content breaks the rules that the errors name.", List.of(new Violation(pointer, detail)));
    }
}
