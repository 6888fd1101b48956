package org.dateline.delivery.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.published.PublicRow;
import org.jspecify.annotations.Nullable;

/**
 * What is on a channel, and what comes next.
 *
 * @param changesIn after what time something else is on; null if nobody knows
 */
public record OnAir(
        @Nullable Airing now,
        @Nullable Airing next,
        @Nullable Duration changesIn) {

    public static final OnAir NOTHING = new OnAir(null, null, null);

    /**
     * @param moment by the clock of the database
     * @param live what is on whatever the schedule says
     * @param running the last one of the schedule that starts before the end of what is live or, if nothing is, has started
     * @param following the one after that
     */
    static OnAir at(Instant moment, @Nullable Airing live, @Nullable Airing running, @Nullable Airing following) {
        Instant end = live == null ? moment : live.ends();
        if (end == null) {
            // When somebody will end it nobody knows, and so neither what is on then.
            return new OnAir(live, null, null);
        }
        Airing then =
                running != null && running.ends() != null && running.ends().isAfter(end) ? running : null;
        return live == null
                ? new OnAir(then, following, left(moment, then, following))
                : new OnAir(live, then == null ? following : then, Duration.between(moment, end));
    }

    /** The articles that are shown with it. */
    public Stream<PublicRow> articles() {
        return Stream.of(now, next).filter(Objects::nonNull).flatMap(airing -> Stream.ofNullable(airing.article()));
    }

    private static @Nullable Duration left(Instant moment, @Nullable Airing now, @Nullable Airing next) {
        Instant change = now != null ? now.ends() : next != null ? next.starts() : null;
        return change == null ? null : Duration.between(moment, change);
    }
}
