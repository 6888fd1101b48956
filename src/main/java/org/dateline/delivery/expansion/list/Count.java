package org.dateline.delivery.expansion.list;

import java.util.Arrays;
import java.util.Locale;

/** How carefully the rows of a list are counted. */
public enum Count {
    EXACT,
    /** Beyond a bound, what the planner of PostgreSQL expects. */
    ESTIMATED;

    /** Called by the framework. */
    public static Count fromString(String text) {
        return Arrays.stream(values())
                .filter(count -> count.wire().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be exact or estimated"));
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
