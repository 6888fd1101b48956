package org.dateline.delivery.channel;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dateline.delivery.expansion.statement.DeliveryConnection;
import org.dateline.delivery.expansion.statement.Rows;
import org.dateline.delivery.expansion.statement.Sql;
import org.dateline.published.Aliases;
import org.dateline.published.StoredJson;
import org.dateline.published.channel.PublicBroadcast;
import org.jspecify.annotations.Nullable;

/** Reads what channels broadcast, each broadcast with the article that it is about. */
@Singleton
public class Broadcasts {

    private static final String SHOWN = """
            found.broadcast, found.starts, found.ends, found.told, %s, d.card AS json
            """.formatted(Rows.COLUMNS);

    private static final String BROADCAST =
            "b.id AS broadcast, b.starts, b.ends, b.article, b.document AS told FROM delivery.broadcast b";

    private static final String WITH_ARTICLE = """
            LEFT JOIN delivery.document d ON d.id = found.article AND d.kind = 'article' AND %s
            """.formatted(Rows.VISIBLE);

    /** Each part is one row at most, found by an index; the moment is the end of what overrides the schedule, or now. */
    private static final String ON_AIR = """
            SELECT asked.channel, found.part, statement_timestamp() AS moment, %1$s
            FROM unnest(?) AS asked (channel)
            LEFT JOIN delivery.broadcast live
                ON live.channel = asked.channel AND live.overrides
                    AND (live.ends IS NULL OR live.ends > statement_timestamp())
            CROSS JOIN LATERAL (
                SELECT 'live' AS part, live.id AS broadcast, live.starts, live.ends, live.article, live.document AS told
                WHERE live.id IS NOT NULL
                UNION ALL
                (
                    SELECT 'running', %2$s
                    WHERE b.channel = asked.channel AND NOT b.overrides
                        AND b.starts <= coalesce(live.ends, statement_timestamp())
                    ORDER BY b.starts DESC
                    LIMIT 1
                )
                UNION ALL
                (
                    SELECT 'following', %2$s
                    WHERE b.channel = asked.channel AND NOT b.overrides
                        AND b.starts > coalesce(live.ends, statement_timestamp())
                    ORDER BY b.starts
                    LIMIT 1
                )
            ) found
            %3$s
            ORDER BY asked.channel, found.part
            """.formatted(SHOWN, BROADCAST, WITH_ARTICLE);

    private static final String STARTING = """
            SELECT %s
            FROM (
                SELECT %s
                WHERE b.channel = ? AND NOT b.overrides AND b.starts >= ? AND b.starts < ?
            ) found
            %s
            ORDER BY found.starts
            """.formatted(SHOWN, BROADCAST, WITH_ARTICLE);

    private static final String NOW = "SELECT statement_timestamp() AS moment";

    private final DeliveryConnection delivery;

    Broadcasts(DeliveryConnection delivery) {
        this.delivery = delivery;
    }

    /** The parts of what is on a channel, by their names in the statement. */
    private static final class Parts {

        private final Map<String, Airing> airings = new HashMap<>();
        private Instant moment = Instant.EPOCH;

        private OnAir onAir() {
            return OnAir.at(moment, airings.get("live"), airings.get("running"), airings.get("following"));
        }
    }

    /** What is on at this moment; a channel of which nothing is known is missing. */
    public Map<UUID, OnAir> onAir(Collection<UUID> channels) {
        Sql sql = new Sql().add(ON_AIR, new Object[] {channels.toArray(UUID[]::new)});
        Map<UUID, Parts> parts = new HashMap<>();
        delivery.ask(connection -> {
            sql.read(connection, row -> {
                Parts found = parts.computeIfAbsent(row.getObject("channel", UUID.class), channel -> new Parts());
                found.moment = instant(row, "moment");
                found.airings.put(row.getString("part"), airing(row));
            });
            return parts;
        });
        Map<UUID, OnAir> onAir = new HashMap<>();
        parts.forEach((channel, found) -> onAir.put(channel, found.onAir()));
        return onAir;
    }

    /** What starts in a stretch of time according to the schedule, in its order. */
    List<Airing> starting(UUID channel, Instant from, Instant until) {
        Sql sql = new Sql().add(STARTING, channel, from, until);
        List<Airing> airings = new ArrayList<>();
        delivery.ask(connection -> {
            sql.read(connection, row -> airings.add(airing(row)));
            return airings;
        });
        return airings;
    }

    /** By the clock of the database. */
    Instant now() {
        List<Instant> moments = new ArrayList<>(1);
        delivery.ask(connection -> {
            new Sql().add(NOW).read(connection, row -> moments.add(instant(row, "moment")));
            return moments;
        });
        return moments.get(0);
    }

    private static Airing airing(ResultSet row) throws SQLException {
        return new Airing(
                Objects.requireNonNull(row.getObject("broadcast", UUID.class)),
                instant(row, "starts"),
                instantIfAny(row, "ends"),
                StoredJson.read(row.getString("told"), PublicBroadcast.class),
                row.getObject("id") == null ? null : Rows.of(row, new Aliases()));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantIfAny(row, column));
    }

    private static @Nullable Instant instantIfAny(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
