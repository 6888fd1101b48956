package org.dateline.published;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How old a figure is, as a duration of ISO 8601: in whole minutes, from two days on in whole hours. What is as old as that
 * should not make every answer that shows it another one each minute.
 */
public final class Age {

    private static final Duration OLD = Duration.ofDays(2);

    private Age() {}

    /** What is yet to come is new. */
    public static String of(Instant since, Instant now) {
        Duration age = Duration.between(since, now);
        if (age.isNegative()) {
            return Duration.ZERO.toString();
        }
        return age.truncatedTo(age.compareTo(OLD) < 0 ? ChronoUnit.MINUTES : ChronoUnit.HOURS)
                .toString();
    }
}
