package org.dateline.delivery.expansion.list;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.dateline.delivery.expansion.list.Narrowing.Leading;
import org.dateline.delivery.expansion.statement.Rows;
import org.dateline.delivery.expansion.statement.Sql;
import org.jspecify.annotations.Nullable;

/** The statements that count a list. */
final class CountStatement {

    /** Up to here, counting is as good as estimating. */
    private static final int MOST = 10_000;

    private static final String TOTAL = """
            SELECT count(*) AS rows, (
                SELECT d.expires
                FROM delivery.document d
                WHERE d.kind = '%s' AND d.expires > now()
                ORDER BY d.expires
                LIMIT 1
            ) AS until
            FROM (
            """;

    private static final ObjectMapper PLANS = new ObjectMapper();

    private final Narrowing narrowing;
    private final Count count;

    /**
     * How many rows a list has.
     *
     * @param precision how they were counted: a small list is counted exactly in any case
     * @param until when the next document of the kind expires, whether it is one of them or not
     */
    record Total(long rows, Count precision, @Nullable Instant until) {}

    CountStatement(Narrowing narrowing, Count count) {
        this.narrowing = narrowing;
        this.count = count;
    }

    Total ask(Connection connection) throws SQLException {
        if (count == Count.EXACT) {
            return total(rows(), connection);
        }
        Total bounded = total(rows().add("LIMIT " + (MOST + 1) + "\n"), connection);
        return bounded.rows <= MOST ? bounded : new Total(Math.max(MOST, expected(connection)), Count.ESTIMATED, null);
    }

    /** Each row once, although several targets may lead to it. */
    private Sql rows() {
        Leading leading = narrowing.leading();
        Sql sql = new Sql();
        if (leading == null) {
            sql.add("SELECT d.id\nFROM delivery.document d\n");
            narrowing.documents(sql, Rows.notExpired("d.id"));
            return sql;
        }
        Object[] targets = narrowing.targets(leading);
        sql.add(targets.length > 1 ? "SELECT DISTINCT l.document\n" : "SELECT l.document\n")
                .add("FROM delivery.link l\n");
        if (!narrowing.isAlone(leading)) {
            sql.add("JOIN delivery.document d ON d.id = l.document\n");
        }
        sql.add("WHERE l.target = ANY (?)\n", new Object[] {targets});
        narrowing.links(sql, leading, Rows.notExpired("l.document"));
        return sql;
    }

    private Total total(Sql rows, Connection connection) throws SQLException {
        Total[] total = new Total[1];
        new Sql()
                .add(TOTAL.formatted(narrowing.kind().singular()))
                .add(rows)
                .add(") AS counted\n")
                .read(connection, row -> total[0] = new Total(row.getLong("rows"), Count.EXACT, until(row)));
        return total[0];
    }

    private static @Nullable Instant until(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
        return until == null ? null : until.toInstant();
    }

    /** What the planner thinks that the statement finds. */
    private long expected(Connection connection) throws SQLException {
        StringBuilder plan = new StringBuilder();
        new Sql()
                .add("EXPLAIN (FORMAT JSON)\n")
                .add(rows())
                .read(connection, row -> plan.append(row.getString(1)).append('\n'));
        try {
            return PLANS.readTree(plan.toString())
                    .path(0)
                    .path("Plan")
                    .path("Plan Rows")
                    .asLong();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
