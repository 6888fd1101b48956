package org.dateline.delivery.expansion.list;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What there is an index by: of all documents and, for those that tell a story, of links. */
enum OrderKey {
    DATE_PUBLISHED("datePublished", "date_published"),
    FIRST_PUBLISHED("firstPublished", "first_published"),
    DATE_MODIFIED("dateModified", "date_modified"),
    DATE_SPOKEN("dateSpoken", "spoken_at"),
    NAME("name", "sort_key"),
    POSITION("position", "sort_key");

    private final String wire;
    private final String column;

    OrderKey(String wire, String column) {
        this.wire = wire;
        this.column = column;
    }

    String wire() {
        return wire;
    }

    String column() {
        return column;
    }

    boolean isText() {
        return column.equals("sort_key");
    }

    static @Nullable OrderKey named(String wire) {
        return Arrays.stream(values())
                .filter(key -> key.wire.equals(wire))
                .findFirst()
                .orElse(null);
    }
}
