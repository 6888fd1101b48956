package org.dateline.manage.fetching;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.Session;

/** Keeps what comes, and finds nothing wrong with it unless it says so itself. */
record TestFeed(String name, URI address, Duration pause, List<Fetched> taken) implements Feed {

    static TestFeed of(URI address) {
        return of(address, Duration.ofHours(1));
    }

    static TestFeed of(URI address, Duration pause) {
        return new TestFeed("test/" + UUID.randomUUID(), address, pause, new CopyOnWriteArrayList<>());
    }

    TestFeed at(URI other) {
        return new TestFeed(name, other, pause, taken);
    }

    /** The same, of an instance that is gone, for the database, when all is stored and nothing committed. */
    Feed cutOff() {
        return new Feed() {

            @Override
            public String name() {
                return name;
            }

            @Override
            public URI address() {
                return address;
            }

            @Override
            public Duration pause() {
                return pause;
            }

            @Override
            public void take(Fetched fetched) {
                session()
                        .createNativeQuery("SELECT pg_terminate_backend(pg_backend_pid())", Boolean.class)
                        .getSingleResult();
            }
        };
    }

    @Override
    public void take(Fetched fetched) {
        if (text(fetched).startsWith("nonsense")) {
            throw new UnusableAnswer("It is nonsense.");
        }
        taken.add(fetched);
    }

    List<String> texts() {
        return taken.stream().map(TestFeed::text).toList();
    }

    FeedRows.State state() {
        FeedRows rows = Arc.container().instance(FeedRows.class).get();
        return QuarkusTransaction.requiringNew()
                .call(() -> rows.states(List.of(name)).get(name));
    }

    /** How many seconds from now it is not asked for. */
    double rest() {
        return QuarkusTransaction.requiringNew()
                .call(() -> session()
                        .createNativeQuery("""
                        SELECT CAST(extract(epoch FROM not_before - statement_timestamp()) AS double precision)
                        FROM editorial.feed
                        WHERE name = :name
                        """, Double.class)
                        .setParameter("name", name)
                        .getSingleResult());
    }

    /** As if it had lasted its time. */
    void endLease() {
        QuarkusTransaction.requiringNew()
                .run(() -> session()
                        .createNativeMutationQuery("""
                        UPDATE editorial.feed
                        SET leased_until = statement_timestamp()
                        WHERE name = :name
                        """)
                        .setParameter("name", name)
                        .executeUpdate());
    }

    private static Session session() {
        return Arc.container().instance(Session.class).get();
    }

    private static String text(Fetched fetched) {
        return new String(fetched.body(), StandardCharsets.UTF_8);
    }
}
