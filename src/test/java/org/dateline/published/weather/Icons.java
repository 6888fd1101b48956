package org.dateline.published.weather;

import java.util.Set;

/** The addresses of pictures, for tests of who serves them. */
public final class Icons {

    private Icons() {}

    public static Set<String> of(Condition condition) {
        String day = condition.icon(true);
        String night = condition.icon(false);
        return day.equals(night) ? Set.of(day) : Set.of(day, night);
    }
}
