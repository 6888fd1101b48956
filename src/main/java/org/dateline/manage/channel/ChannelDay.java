package org.dateline.manage.channel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A day in the zone in which the days of a channel begin. */
record ChannelDay(LocalDate date, ZoneId zone) {

    /** The first instant; where the clock jumps over midnight, the first that there is. */
    Instant from() {
        return date.atStartOfDay(zone).toInstant();
    }

    /** The first instant of the next day. */
    Instant until() {
        return next().from();
    }

    ChannelDay next() {
        return new ChannelDay(date.plusDays(1), zone);
    }

    boolean has(Instant instant) {
        return !instant.isBefore(from()) && instant.isBefore(until());
    }

    @Override
    public String toString() {
        return date + " in " + zone;
    }
}
