package org.dateline.published.weather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dateline.published.Change;
import org.dateline.published.Informer;
import org.dateline.published.StoredJson;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The only writer of {@code delivery.weather}, in the caller's transaction. Who writes takes the place first, and appends the
 * changes to the log as the last thing.
 */
@ApplicationScoped
public class WeatherRows {

    /** Whoever writes the weather of the place waits for whoever does so already. */
    private static final String LOCK = """
            SELECT slug, statement_timestamp() AS now
            FROM delivery.document
            WHERE id = :place AND kind = 'place' AND (expires IS NULL OR expires > statement_timestamp())
            FOR NO KEY UPDATE
            """;

    private static final String FIND = """
            SELECT place, provider, CAST(report AS text) AS report, observed_at, fetched_at, valid_until, version
            FROM delivery.weather
            WHERE place = :place
            """;

    /** Numbers go on where a removed one has ended, so that nobody takes the one for the other. */
    private static final String LAST_VERSION = """
            SELECT coalesce(max(version), 0)
            FROM delivery.change
            WHERE id = :place AND kind = :kind
            """;

    private static final String PUT = """
            INSERT INTO delivery.weather
                (place, provider, report, observed_at, fetched_at, valid_until, version)
            VALUES (:place, :provider, CAST(:report AS json), :observedAt, :fetchedAt, :validUntil, :version)
            ON CONFLICT (place) DO UPDATE
            SET provider = excluded.provider,
                report = excluded.report,
                observed_at = excluded.observed_at,
                fetched_at = excluded.fetched_at,
                valid_until = excluded.valid_until,
                version = excluded.version
            """;

    private static final String REMOVE = """
            DELETE FROM delivery.weather
            WHERE place = :place
            """;

    /** A public place whose weather nobody else can write until the transaction ends. */
    public static final class Taken {

        private final UUID place;
        private final String slug;
        private final Instant now;
        private final @Nullable PlaceWeather weather;

        private Taken(UUID place, String slug, Instant now, @Nullable PlaceWeather weather) {
            this.place = place;
            this.slug = slug;
            this.now = now;
            this.weather = weather;
        }

        public UUID place() {
            return place;
        }

        /** By the database's clock. */
        public Instant now() {
            return now;
        }

        public String slug() {
            return slug;
        }

        /** What is known of it; null if nothing is. */
        public @Nullable PlaceWeather weather() {
            return weather;
        }
    }

    /** What is stored now, and what readers have to be told. */
    public record Written(PlaceWeather weather, List<Change> changes) {}

    private final Session session;

    WeatherRows(Session session) {
        this.session = session;
    }

    /** Null if the place is not public. */
    public @Nullable Taken take(UUID place) {
        return session.createNativeQuery(LOCK, Tuple.class).setParameter("place", place).getResultList().stream()
                .findFirst()
                .map(row -> new Taken(place, row.get("slug", String.class), row.get("now", Instant.class), find(place)))
                .orElse(null);
    }

    public @Nullable PlaceWeather find(UUID place) {
        return session.createNativeQuery(FIND, Tuple.class).setParameter("place", place).getResultList().stream()
                .findFirst()
                .map(WeatherRows::weather)
                .orElse(null);
    }

    /** It has another version afterwards unless readers see no difference. */
    public Written put(Taken taken, PlaceWeather weather) {
        PlaceWeather before = taken.weather;
        boolean isSame = before != null && weather.isAs(before);
        long version = before == null ? lastVersion(weather.place()) + 1 : before.version() + (isSame ? 0 : 1);
        session.createNativeMutationQuery(PUT)
                .setParameter("place", weather.place())
                .setParameter("provider", weather.provider().wireName())
                .setParameter("report", StoredJson.write(weather.report()))
                .setParameter("observedAt", weather.observedAt())
                .setParameter("fetchedAt", weather.fetchedAt(), Instant.class)
                .setParameter("validUntil", weather.validUntil())
                .setParameter("version", version)
                .executeUpdate();
        PlaceWeather after = weather.version(version);
        if (isSame) {
            return new Written(after, List.of());
        }
        Change change = before == null
                ? change(taken, Change.Operation.APPEARED, Change.Reason.PUBLISHED, version)
                : change(taken, Change.Operation.CHANGED, Change.Reason.UPDATED, version);
        return new Written(after, List.of(change));
    }

    /** Leaves nothing to be shown. */
    public List<Change> remove(Taken taken) {
        PlaceWeather before = taken.weather;
        if (before == null) {
            return List.of();
        }
        session.createNativeMutationQuery(REMOVE)
                .setParameter("place", taken.place)
                .executeUpdate();
        return List.of(change(taken, Change.Operation.GONE, Change.Reason.WITHDRAWN, before.version()));
    }

    private long lastVersion(UUID place) {
        return session.createNativeQuery(LAST_VERSION, Long.class)
                .setParameter("place", place)
                .setParameter("kind", Informer.WEATHER.singular())
                .getSingleResult();
    }

    private static Change change(Taken taken, Change.Operation operation, Change.Reason reason, long version) {
        return new Change(Informer.WEATHER, taken.place, taken.slug, null, operation, reason, version);
    }

    private static PlaceWeather weather(Tuple row) {
        return new PlaceWeather(
                row.get("place", UUID.class),
                WeatherProvider.named(row.get("provider", String.class)),
                StoredJson.read(row.get("report", String.class), WeatherReport.class),
                row.get("observed_at", Instant.class),
                row.get("fetched_at", Instant.class),
                row.get("valid_until", Instant.class),
                row.get("version", Long.class));
    }
}
