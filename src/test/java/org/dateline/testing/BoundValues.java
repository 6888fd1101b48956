package org.dateline.testing;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** The values that are being bound to a statement, by their positions. */
final class BoundValues {

    private final TreeMap<Integer, SentStatement.Value> values = new TreeMap<>();

    /** Takes note of a call of a method that binds; passes over all others. */
    void see(String method, Object[] arguments) {
        boolean binds = method.startsWith("set")
                && arguments != null
                && arguments.length >= 2
                && arguments[0] instanceof Integer;
        if (binds) {
            values.put((Integer) arguments[0], value(arguments[1]));
        }
    }

    List<SentStatement.Value> inOrder() {
        return List.copyOf(values.values());
    }

    private static SentStatement.Value value(Object bound) {
        return new SentStatement.Value(type(bound), String.valueOf(bound));
    }

    private static String type(Object bound) {
        if (bound instanceof Array array) {
            try {
                return array.getBaseTypeName() + "[]";
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        if (bound instanceof UUID) {
            return "uuid";
        } else if (bound instanceof OffsetDateTime) {
            return "timestamptz";
        } else if (bound instanceof LocalDate) {
            return "date";
        } else if (bound instanceof Integer) {
            return "int4";
        } else if (bound instanceof Long) {
            return "int8";
        } else if (bound instanceof Boolean) {
            return "bool";
        } else if (bound instanceof String) {
            return "varchar";
        }
        throw new IllegalStateException("What is the type of " + bound + " in PostgreSQL?");
    }
}
