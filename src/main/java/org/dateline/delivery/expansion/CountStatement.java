package org.dateline.delivery.expansion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.dateline.delivery.expansion.Narrowing.Leading;

/** The statements that count a list. */
final class CountStatement {

    /** Up to here, counting is as good as estimating. */
    private static final int MOST = 10_000;

    private static final ObjectMapper PLANS = new ObjectMapper();

    private final Narrowing narrowing;
    private final Count count;

    /**
     * How many rows a list has.
     *
     * @param precision how they were counted: a small list is counted exactly in any case
     */
    record Total(long rows, Count precision) {}

    CountStatement(Narrowing narrowing, Count count) {
        this.narrowing = narrowing;
        this.count = count;
    }

    Total ask(Connection connection) throws SQLException {
        if (count == Count.EXACT) {
            return new Total(number(counting(rows()), connection), Count.EXACT);
        }
        long bounded = number(counting(rows().add("LIMIT " + (MOST + 1) + "\n")), connection);
        return bounded <= MOST
                ? new Total(bounded, Count.EXACT)
                : new Total(Math.max(MOST, expected(connection)), Count.ESTIMATED);
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

    private static Sql counting(Sql rows) {
        return new Sql().add("SELECT count(*) FROM (\n").add(rows).add(") AS counted\n");
    }

    private static long number(Sql sql, Connection connection) throws SQLException {
        long[] number = new long[1];
        sql.read(connection, row -> number[0] = row.getLong(1));
        return number[0];
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
