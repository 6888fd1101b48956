package org.dateline.manage.fetching;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;

/** Fetches when a test says so, for tests of what becomes of it. */
public final class Fetches {

    private static final String MAKE_DUE = """
            UPDATE editorial.feed
            SET not_before = statement_timestamp()
            WHERE name = :name
            """;

    private Fetches() {}

    /** Whether it is time or not. */
    public static void now(Feed feed) {
        makeDue(feed);
        if (!Arc.container().instance(Fetching.class).get().fetch(feed)) {
            throw new AssertionError(feed.name() + " was not fetched: somebody else is at it");
        }
    }

    static void makeDue(Feed feed) {
        Session session = Arc.container().instance(Session.class).get();
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(MAKE_DUE)
                        .setParameter("name", feed.name())
                        .executeUpdate());
    }
}
