package org.dateline.manage.fetching;

import io.quarkus.arc.Arc;
import java.time.Clock;
import org.dateline.published.Newsroom;

/** Instances of their own, as far as fetching is concerned. */
final class Instance {

    private Instance() {}

    static Fetching patient() {
        return of(Tuned.patient());
    }

    static Fetching impatient() {
        return of(Tuned.impatient());
    }

    static Fetching of(Tuned configuration) {
        return new Fetching(
                configuration,
                new Providers(configuration, bean(Newsroom.class), bean(Clock.class), "1"),
                bean(FeedRows.class));
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
