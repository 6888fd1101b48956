package org.dateline.delivery.weather;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.cache.Provenance;
import org.dateline.delivery.expansion.statement.DeliveryConnection;
import org.dateline.delivery.expansion.statement.Rows;
import org.dateline.delivery.expansion.statement.Sql;
import org.dateline.kernel.Slug;
import org.dateline.listing.FieldSelection;
import org.dateline.listing.FilterValues;
import org.dateline.listing.Languages;
import org.dateline.published.Aliases;
import org.dateline.published.Informer;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.dateline.published.StoredJson;
import org.dateline.published.weather.PlaceWeather;
import org.dateline.published.weather.WeatherProvider;
import org.dateline.published.weather.WeatherReport;
import org.dateline.published.weather.WeatherSettings;
import org.dateline.published.weather.WeatherView;
import org.jspecify.annotations.Nullable;

/** Reads the weather of a place, and tells the cache what that was. One statement. */
@Singleton
public class Weather {

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern SLUG = Pattern.compile(Slug.PATTERN);

    /** Places in the order in which they are wanted, with the latest that is said of them or of what was merged into them. */
    private static final String OF_PLACES = """
            SELECT %1$s, d.card AS json, w.place, w.provider, w.report, w.observed_at, w.fetched_at, w.valid_until, w.version,
                statement_timestamp() AS moment
            FROM unnest(?, ?) WITH ORDINALITY AS asked (slug, id, position)
            JOIN delivery.document d
                ON d.kind = 'place'
                    AND d.id = coalesce(
                        (SELECT a.survivor FROM delivery.alias a WHERE a.id = asked.id AND a.slug IS NOT NULL),
                        asked.id,
                        (SELECT p.id FROM delivery.document p WHERE p.kind = 'place' AND p.slug = asked.slug),
                        (SELECT a.survivor FROM delivery.alias a WHERE a.kind = 'place' AND a.slug = asked.slug))
            LEFT JOIN LATERAL (
                SELECT *
                FROM delivery.weather
                WHERE weather.place = d.id OR weather.place = ANY (d.aliases)
                ORDER BY weather.observed_at DESC, weather.place
                LIMIT 1
            ) w ON true
            WHERE %2$s
            ORDER BY asked.position
            LIMIT 20
            """.formatted(Rows.COLUMNS, Rows.VISIBLE);

    private static final String FIRST = """
            SELECT %1$s, d.card AS json, w.place, w.provider, w.report, w.observed_at, w.fetched_at, w.valid_until, w.version,
                statement_timestamp() AS moment
            FROM delivery.weather w
            JOIN delivery.document d
                ON d.kind = 'place'
                    AND d.id = coalesce((SELECT a.survivor FROM delivery.alias a WHERE a.id = w.place), w.place)
            WHERE %2$s
            ORDER BY w.first_told, w.place
            LIMIT 1
            """.formatted(Rows.COLUMNS, Rows.VISIBLE);

    /** A public place with what is known of its weather. */
    private record Found(PublicRow place, @Nullable PlaceWeather weather, Instant now) {

        /** When readers will see something else without anybody changing it; null if they will not. */
        @Nullable
        Instant until(PlaceWeather told) {
            return Stream.concat(
                            Stream.of(told.validUntil()),
                            told.report().forecast().stream().map(WeatherReport.Forecast::to))
                    .filter(now::isBefore)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    private final DeliveryConnection delivery;
    private final Provenance provenance;
    private final Newsroom newsroom;
    private final WeatherSettings settings;

    Weather(DeliveryConnection delivery, Provenance provenance, Newsroom newsroom, WeatherSettings settings) {
        this.delivery = delivery;
        this.provenance = provenance;
        this.newsroom = newsroom;
        this.settings = settings;
    }

    /**
     * The weather of a public place; empty if nobody has said what it is.
     *
     * @param place its slug or id, refused where it names nothing public; null for the newsroom's own
     */
    public Optional<WeatherView> of(@Nullable String place, @Nullable Languages languages) {
        return place == null ? ofNewsroom(languages) : ofNamed(place, languages);
    }

    private Optional<WeatherView> ofNamed(String place, @Nullable Languages languages) {
        List<Found> found = ofPlaces(List.of(place));
        if (found.isEmpty()) {
            throw new FilterValues("place", List.of()).unknown(place);
        }
        return told(found, languages);
    }

    /** Of the first configured place of which something is known; where none is configured, the one that was told of first. */
    private Optional<WeatherView> ofNewsroom(@Nullable Languages languages) {
        List<Found> configured = ofPlaces(settings.placeNames());
        boolean isTold = configured.stream().anyMatch(found -> found.weather() != null);
        return told(isTold ? configured : read(new Sql().add(FIRST)), languages);
    }

    private List<Found> ofPlaces(List<String> places) {
        List<String> known = places.stream()
                .filter(place ->
                        ID.matcher(place).matches() || SLUG.matcher(place).matches())
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        return read(new Sql()
                .add(
                        OF_PLACES,
                        known.stream()
                                .map(place -> ID.matcher(place).matches() ? null : place)
                                .toArray(String[]::new),
                        known.stream()
                                .map(place -> ID.matcher(place).matches() ? UUID.fromString(place) : null)
                                .toArray(UUID[]::new)));
    }

    private List<Found> read(Sql sql) {
        List<Found> found = new ArrayList<>();
        Aliases aliases = new Aliases();
        delivery.ask(connection -> {
            sql.read(
                    connection,
                    row -> found.add(new Found(Rows.of(row, aliases), weather(row), instant(row, "moment"))));
            return found;
        });
        return found;
    }

    private Optional<WeatherView> told(List<Found> found, @Nullable Languages asked) {
        Languages languages = Languages.or(asked, newsroom.language());
        List<PublicRow> places = found.stream().map(Found::place).toList();
        for (Found each : found) {
            PlaceWeather weather = each.weather();
            if (weather != null) {
                References references = new References(places, languages.codes(), FieldSelection.EVERYTHING);
                provenance.informer(Informer.WEATHER, List.of(each.place()), each.until(weather), newsroom.language());
                provenance.prints(references);
                return Optional.of(WeatherView.of(weather, each.place(), references, each.now()));
            }
        }
        return Optional.empty();
    }

    private static @Nullable PlaceWeather weather(ResultSet row) throws SQLException {
        UUID place = row.getObject("place", UUID.class);
        if (place == null) {
            return null;
        }
        return new PlaceWeather(
                place,
                WeatherProvider.named(row.getString("provider")),
                StoredJson.read(row.getString("report"), WeatherReport.class),
                instant(row, "observed_at"),
                instantIfAny(row, "fetched_at"),
                instant(row, "valid_until"),
                row.getLong("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantIfAny(row, column));
    }

    private static @Nullable Instant instantIfAny(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
