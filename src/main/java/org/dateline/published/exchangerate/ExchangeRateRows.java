package org.dateline.published.exchangerate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of {@code delivery.exchange_base}, {@code exchange_day} and {@code exchange_rate}. */
final class ExchangeRateRows {

    private static final String LOCK = """
            INSERT INTO delivery.exchange_base (base, id, version)
            VALUES (?, ?, 0)
            ON CONFLICT (base) DO UPDATE SET version = exchange_base.version
            RETURNING version
            """;

    private static final String COUNT = """
            UPDATE delivery.exchange_base
            SET version = ?
            WHERE base = ?
            """;

    private static final String HAS_DAYS = """
            SELECT EXISTS (SELECT FROM delivery.exchange_day WHERE base = ?)
            """;

    private static final String FIND = """
            SELECT d.provider, d.fetched_at, d.version, r.currency, r.nominal, r.value, r.per_base
            FROM delivery.exchange_day d
            JOIN delivery.exchange_rate r ON r.base = d.base AND r.date = d.date
            WHERE d.base = ? AND d.date = ?
            ORDER BY r.currency
            LIMIT 1000
            """;

    /** The day itself or the last one before it; only where there is none, one after it. */
    private static final String KNOWN = """
            SELECT known.date, known.currency, known.nominal, known.value, known.per_base
            FROM unnest(CAST(? AS text[])) AS wanted (currency)
            CROSS JOIN LATERAL (
                SELECT r.date, r.currency, r.nominal, r.value, r.per_base
                FROM delivery.exchange_rate r
                WHERE r.base = ? AND r.currency = wanted.currency AND r.date BETWEEN ? AND ?
                ORDER BY r.date > ?, abs(r.date - ?)
                LIMIT 1
            ) known
            ORDER BY known.currency
            LIMIT 1000
            """;

    private static final String DELETE = """
            DELETE FROM delivery.exchange_day
            WHERE base = ? AND date = ?
            """;

    private static final String INSERT_DAY = """
            INSERT INTO delivery.exchange_day (base, date, provider, fetched_at, version)
            VALUES (?, ?, ?, ?, ?)
            """;

    private static final String INSERT_RATE = """
            INSERT INTO delivery.exchange_rate (base, currency, date, nominal, value, per_base)
            VALUES (?, ?, ?, ?, ?, ?)
            """;

    private ExchangeRateRows() {}

    /** Answers with the version of the base's last load; 0 if there was none. */
    static long lock(Connection connection, String base, UUID id) throws SQLException {
        try (PreparedStatement statement = bound(connection.prepareStatement(LOCK), base, id);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    static void count(Connection connection, String base, long version) throws SQLException {
        try (PreparedStatement statement = bound(connection.prepareStatement(COUNT), version, base)) {
            statement.executeUpdate();
        }
    }

    static boolean hasDays(Connection connection, String base) throws SQLException {
        try (PreparedStatement statement = bound(connection.prepareStatement(HAS_DAYS), base);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    static @Nullable StoredRates find(Connection connection, String base, LocalDate date) throws SQLException {
        try (PreparedStatement statement = bound(connection.prepareStatement(FIND), base, date);
                ResultSet row = statement.executeQuery()) {
            StoredRates found = null;
            List<PublicRate> rates = new ArrayList<>();
            while (row.next()) {
                rates.add(rate(row));
                found = new StoredRates(
                        new PublicRates(
                                base,
                                date,
                                RateProvider.of(row.getString("provider")),
                                row.getObject("fetched_at", OffsetDateTime.class)
                                        .toInstant(),
                                rates),
                        row.getLong("version"));
            }
            return found;
        }
    }

    /** Of each currency the rate of the day that is nearest, those before it first, if it is not farther than so many days. */
    static List<DatedRate> known(
            Connection connection, String base, LocalDate date, int farthest, List<String> currencies)
            throws SQLException {
        List<DatedRate> known = new ArrayList<>();
        try (PreparedStatement statement = bound(
                        connection.prepareStatement(KNOWN),
                        connection.createArrayOf("text", currencies.toArray()),
                        base,
                        date.minusDays(farthest),
                        date.plusDays(farthest),
                        date,
                        date);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                known.add(new DatedRate(row.getObject("date", LocalDate.class), rate(row)));
            }
        }
        return known;
    }

    private static PublicRate rate(ResultSet row) throws SQLException {
        return new PublicRate(
                row.getString("currency"),
                row.getInt("nominal"),
                row.getBigDecimal("value"),
                row.getBigDecimal("per_base"));
    }

    /** Answers whether there was anything. */
    static boolean delete(Connection connection, String base, LocalDate date) throws SQLException {
        try (PreparedStatement statement = bound(connection.prepareStatement(DELETE), base, date)) {
            return statement.executeUpdate() > 0;
        }
    }

    static void insert(Connection connection, PublicRates rates, long version) throws SQLException {
        try (PreparedStatement day = bound(
                connection.prepareStatement(INSERT_DAY),
                rates.base(),
                rates.date(),
                rates.provider().wireName(),
                rates.fetchedAt().atOffset(ZoneOffset.UTC),
                version)) {
            day.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(INSERT_RATE)) {
            for (PublicRate rate : rates.rates()) {
                bind(
                        statement,
                        rates.base(),
                        rate.currency(),
                        rates.date(),
                        rate.nominal(),
                        rate.value(),
                        rate.perBase());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static PreparedStatement bound(PreparedStatement statement, Object... values) throws SQLException {
        bind(statement, values);
        return statement;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
