package org.dateline.manage.fetching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The rows of {@code editorial.feed}. Each method needs a transaction. */
@ApplicationScoped
class FeedRows {

    /** A minute after the last attempt another address is reason enough: no sooner, as instances may disagree about it. */
    private static final String RESTS = """
            (feed.leased_until > statement_timestamp()
                OR feed.not_before > statement_timestamp()
                    AND (feed.address = %1$s.address
                        OR feed.last_attempt > statement_timestamp() - interval '1 minute'))""";

    private static final String RESTING = """
            SELECT feed.name
            FROM unnest(CAST(:names AS text[]), CAST(:addresses AS text[])) AS wanted (name, address)
            JOIN editorial.feed ON feed.name = wanted.name
            WHERE %s
            """.formatted(RESTS.formatted("wanted"));

    /** One statement, so that of several who find the feed due one gets it. At another address, what is known is of no use. */
    private static final String TAKE = """
            INSERT INTO editorial.feed AS feed (name, address, not_before, lease, leased_until, last_attempt)
            VALUES (:name, :address, statement_timestamp(), :lease,
                statement_timestamp() + make_interval(secs => :seconds), statement_timestamp())
            ON CONFLICT (name) DO UPDATE
            SET address = excluded.address,
                lease = excluded.lease,
                leased_until = excluded.leased_until,
                last_attempt = excluded.last_attempt,
                etag = CASE WHEN feed.address = excluded.address THEN feed.etag END,
                last_modified = CASE WHEN feed.address = excluded.address THEN feed.last_modified END,
                charset = CASE WHEN feed.address = excluded.address THEN feed.charset END,
                body = CASE WHEN feed.address = excluded.address THEN feed.body END
            WHERE %s IS NOT TRUE
            RETURNING feed.etag, feed.last_modified, feed.charset, feed.body
            """.formatted(RESTS.formatted("excluded"));

    /** Held until what came is stored; nobody else can take the lease meanwhile. */
    private static final String HOLD = """
            SELECT statement_timestamp() AS now, failures
            FROM editorial.feed
            WHERE name = :name AND lease = :lease
            FOR NO KEY UPDATE
            """;

    private static final String SUCCEED = """
            UPDATE editorial.feed
            SET last_success = statement_timestamp(),
                not_before = statement_timestamp() + make_interval(secs => :seconds * (1 + random() / 20)),
                failures = 0,
                last_error = NULL,
                etag = :etag,
                last_modified = :lastModified,
                charset = :charset,
                body = :body,
                lease = NULL,
                leased_until = NULL
            WHERE name = :name AND lease = :lease
            """;

    /** Half of each pause is by chance, so that those who failed together do not come back together. */
    private static final String FAIL = """
            UPDATE editorial.feed
            SET not_before = statement_timestamp() + make_interval(secs => greatest(
                    CAST(:rest AS double precision),
                    least(:longest, :first * power(2, least(failures, 30))) * (0.5 + random() / 2))),
                failures = failures + 1,
                last_error = :reason,
                lease = NULL,
                leased_until = NULL
            WHERE name = :name AND lease = :lease
            RETURNING failures
            """;

    private static final String STATES = """
            SELECT name, last_success, last_attempt, not_before, failures, last_error,
                CASE WHEN leased_until > statement_timestamp() THEN leased_until END AS leased_until
            FROM editorial.feed
            WHERE name = ANY (:names)
            """;

    /** What is told about a feed that somebody holds. */
    record Held(Instant now, int failures) {}

    /**
     * How it goes with a feed.
     *
     * @param leasedUntil until when somebody is believed to be asking; null if nobody is
     */
    record State(
            @Nullable Instant lastSuccess,
            Instant lastAttempt,
            Instant notBefore,
            int failures,
            @Nullable String lastError,
            @Nullable Instant leasedUntil) {}

    private final Session session;

    FeedRows(Session session) {
        this.session = session;
    }

    /** Those that are not due, or that somebody is asking for. */
    Set<String> resting(List<Feed> feeds) {
        return session.createNativeQuery(RESTING, String.class)
                .setParameter("names", feeds.stream().map(Feed::name).toArray(String[]::new))
                .setParameter(
                        "addresses",
                        feeds.stream().map(feed -> feed.address().toString()).toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Null if somebody else has it, or it is not due (any more). */
    @Nullable
    Lease take(Feed feed, Duration duration) {
        UUID lease = UUID.randomUUID();
        return session
                .createNativeQuery(TAKE, Tuple.class)
                .setParameter("name", feed.name())
                .setParameter("address", feed.address().toString())
                .setParameter("lease", lease)
                .setParameter("seconds", seconds(duration))
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Lease(
                        feed.name(),
                        lease,
                        new Known(
                                row.get("etag", String.class),
                                row.get("last_modified", String.class),
                                row.get("charset", String.class),
                                row.get("body", byte[].class))))
                .orElse(null);
    }

    /** Null if the lease is over and somebody else has got it. */
    @Nullable
    Held hold(Lease lease) {
        return session
                .createNativeQuery(HOLD, Tuple.class)
                .setParameter("name", lease.feed())
                .setParameter("lease", lease.id())
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Held(row.get("now", Instant.class), row.get("failures", Integer.class)))
                .orElse(null);
    }

    void succeed(Lease lease, Known content, Duration pause) {
        session.createNativeMutationQuery(SUCCEED)
                .setParameter("name", lease.feed())
                .setParameter("lease", lease.id())
                .setParameter("seconds", seconds(pause))
                .setParameter("etag", content.etag(), String.class)
                .setParameter("lastModified", content.lastModified(), String.class)
                .setParameter("charset", content.charset(), String.class)
                .setParameter("body", content.body(), byte[].class)
                .executeUpdate();
    }

    /**
     * Answers with the number of failures in a row; 0 if the lease was somebody else's by now.
     *
     * @param rest at least so long
     * @param first so long after the first failure, at most
     * @param longest so long after many
     */
    int fail(Lease lease, String reason, Duration rest, Duration first, Duration longest) {
        return session
                .createNativeQuery(FAIL, Integer.class)
                .setParameter("name", lease.feed())
                .setParameter("lease", lease.id())
                .setParameter("reason", reason)
                .setParameter("rest", seconds(rest))
                .setParameter("first", seconds(first))
                .setParameter("longest", seconds(longest))
                .getResultList()
                .stream()
                .findFirst()
                .orElse(0);
    }

    Map<String, State> states(List<String> names) {
        Map<String, State> states = new HashMap<>();
        session.createNativeQuery(STATES, Tuple.class)
                .setParameter("names", names.toArray(String[]::new))
                .getResultStream()
                .forEach(row -> states.put(
                        row.get("name", String.class),
                        new State(
                                row.get("last_success", Instant.class),
                                row.get("last_attempt", Instant.class),
                                row.get("not_before", Instant.class),
                                row.get("failures", Integer.class),
                                row.get("last_error", String.class),
                                row.get("leased_until", Instant.class))));
        return states;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
