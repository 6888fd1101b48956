package org.dateline.testing;

import java.util.List;

/** A statement as it went to the database, with the values that were bound to its question marks. */
public record SentStatement(String sql, List<Value> values) {

    /**
     * A bound value.
     *
     * @param type as the driver tells it to PostgreSQL
     * @param text as PostgreSQL reads it
     */
    public record Value(String type, String text) {}
}
