package org.dateline.delivery.exchangerate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.published.exchangerate.PublicRate;
import org.dateline.published.exchangerate.RateProvider;
import org.jspecify.annotations.Nullable;

/** Asks for exchange rates. */
final class RatesStatements {

    private static final String IN_FORCE = """
            WITH asked AS (
                SELECT CAST(? AS text) AS base, CAST(nullif(?, '') AS date) AS day, CAST(? AS text[]) AS currencies,
                    CAST(statement_timestamp() AT TIME ZONE ? AS date) AS today
            ), in_force AS (
                SELECT candidate.date, candidate.provider, candidate.fetched_at
                FROM asked
                CROSS JOIN LATERAL (
                    (SELECT d.date, d.provider, d.fetched_at, 0 AS preference
                    FROM delivery.exchange_day d
                    WHERE d.base = asked.base AND d.date <= coalesce(asked.day, asked.today)
                    ORDER BY d.date DESC
                    LIMIT 1)
                    UNION ALL
                    (SELECT d.date, d.provider, d.fetched_at, 1
                    FROM delivery.exchange_day d
                    WHERE d.base = asked.base AND asked.day IS NULL AND d.date > asked.today
                    ORDER BY d.date
                    LIMIT 1)
                ) candidate
                ORDER BY candidate.preference
                LIMIT 1
            )
            SELECT 0 AS part, in_force.date, NULL AS currency, NULL AS nominal, NULL AS value, NULL AS per_base,
                in_force.provider, in_force.fetched_at, statement_timestamp() AS now,
                (
                    SELECT min(d.date)
                    FROM delivery.exchange_day d
                    WHERE d.base = asked.base AND d.date > in_force.date
                ) AS next
            FROM asked
            CROSS JOIN in_force
            UNION ALL
            SELECT 1, r.date, r.currency, r.nominal, r.value, r.per_base, NULL, NULL, NULL, NULL
            FROM asked
            CROSS JOIN in_force
            CROSS JOIN unnest(asked.currencies) AS wanted (currency)
            CROSS JOIN LATERAL (
                SELECT e.date, e.currency, e.nominal, e.value, e.per_base
                FROM delivery.exchange_rate e
                WHERE e.base = asked.base AND e.currency = wanted.currency AND e.date <= in_force.date
                ORDER BY e.date DESC
                LIMIT 2
            ) r
            """;

    private static final String HISTORY = """
            UNION ALL
            SELECT 2, r.date, r.currency, r.nominal, r.value, r.per_base, NULL, NULL, NULL, NULL
            FROM asked
            CROSS JOIN unnest(asked.currencies) AS wanted (currency)
            CROSS JOIN LATERAL (
                SELECT e.date, e.currency, e.nominal, e.value, e.per_base
                FROM delivery.exchange_rate e
                WHERE e.base = asked.base AND e.currency = wanted.currency AND e.date BETWEEN ? AND ?
                ORDER BY e.date
                LIMIT 366
            ) r
            """;

    private static final String IN_ORDER = """
            ORDER BY part, date
            LIMIT 50000
            """;

    private static final String LATEST = IN_FORCE + IN_ORDER;

    private static final String LATEST_AND_HISTORY = IN_FORCE + HISTORY + IN_ORDER;

    private static final String BASES = """
            SELECT b.base
            FROM delivery.exchange_base b
            WHERE EXISTS (SELECT FROM delivery.exchange_day d WHERE d.base = b.base)
            ORDER BY b.base
            LIMIT 1000
            """;

    /** One step along the index for each currency, however many days there are. */
    private static final String CURRENCIES = """
            WITH RECURSIVE known (base, currency) AS (
                (SELECT e.base, e.currency
                FROM delivery.exchange_rate e
                WHERE e.base = ?
                ORDER BY e.currency
                LIMIT 1)
                UNION ALL
                SELECT known.base, (
                    SELECT e.currency
                    FROM delivery.exchange_rate e
                    WHERE e.base = known.base AND e.currency > known.currency
                    ORDER BY e.currency
                    LIMIT 1
                )
                FROM known
                WHERE known.currency IS NOT NULL
            )
            SELECT currency
            FROM known
            WHERE currency IS NOT NULL
            ORDER BY currency
            LIMIT 1000
            """;

    private RatesStatements() {}

    /** Null if the base has no rates of that day or any day before. */
    static @Nullable RatesRead find(
            Connection connection,
            String base,
            @Nullable LocalDate day,
            List<String> currencies,
            @Nullable DayRange history,
            ZoneId zone)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(history == null ? LATEST : LATEST_AND_HISTORY)) {
            statement.setString(1, base);
            statement.setString(2, day == null ? "" : day.toString());
            statement.setArray(3, connection.createArrayOf("text", currencies.toArray()));
            statement.setString(4, zone.getId());
            if (history != null) {
                statement.setObject(5, history.from());
                statement.setObject(6, history.to());
            }
            try (ResultSet row = statement.executeQuery()) {
                return read(row);
            }
        }
    }

    private static @Nullable RatesRead read(ResultSet row) throws SQLException {
        RatesRead read = null;
        while (row.next()) {
            LocalDate date = row.getObject("date", LocalDate.class);
            int part = row.getInt("part");
            if (part == 0) {
                read = RatesRead.of(
                        date,
                        RateProvider.of(row.getString("provider")),
                        row.getObject("fetched_at", OffsetDateTime.class).toInstant(),
                        row.getObject("now", OffsetDateTime.class).toInstant(),
                        row.getObject("next", LocalDate.class));
            } else if (part == 1) {
                Objects.requireNonNull(read).add(date, rate(row));
            } else if (read != null) {
                read.addPast(date, rate(row));
            }
        }
        return read;
    }

    private static PublicRate rate(ResultSet row) throws SQLException {
        return new PublicRate(
                row.getString("currency"),
                row.getInt("nominal"),
                row.getBigDecimal("value"),
                row.getBigDecimal("per_base"));
    }

    /** The bases that there are rates in. */
    static List<String> bases(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BASES)) {
            return codes(statement);
        }
    }

    /** The currencies that there are rates of in this base, of any day. */
    static List<String> currencies(Connection connection, String base) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CURRENCIES)) {
            statement.setString(1, base);
            return codes(statement);
        }
    }

    private static List<String> codes(PreparedStatement statement) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                codes.add(row.getString(1));
            }
        }
        return codes;
    }
}
