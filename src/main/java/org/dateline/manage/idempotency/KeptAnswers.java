package org.dateline.manage.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.security.MessageDigest;
import java.util.List;
import org.dateline.problem.ProblemType;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The rows of {@code editorial.kept_answer}, read and written in the transaction of the request that they are about. */
@ApplicationScoped
class KeptAnswers {

    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(:lock)";

    private static final String FIND = """
            SELECT fingerprint, status, location, etag, media_type, body
            FROM editorial.kept_answer
            WHERE request = :request AND answered_at > now() - interval '24 hours'
            """;

    /** What another request is just taking away is passed over, so nobody waits for anybody. */
    private static final String KEEP = """
            WITH expired AS (
                DELETE FROM editorial.kept_answer
                WHERE request IN (
                    SELECT request
                    FROM editorial.kept_answer
                    WHERE answered_at <= now() - interval '24 hours' AND request <> :request
                    ORDER BY answered_at
                    LIMIT 4
                    FOR UPDATE SKIP LOCKED
                )
            )
            INSERT INTO editorial.kept_answer
                (request, fingerprint, status, location, etag, media_type, body, answered_at)
            VALUES (:request, :fingerprint, :status, :location, :etag, :mediaType, :body, now())
            ON CONFLICT (request) DO UPDATE SET
                fingerprint = excluded.fingerprint,
                status = excluded.status,
                location = excluded.location,
                etag = excluded.etag,
                media_type = excluded.media_type,
                body = excluded.body,
                answered_at = excluded.answered_at
            """;

    private final Session session;

    KeptAnswers(Session session) {
        this.session = session;
    }

    /** Takes the key until the end of the transaction; answers with what the same request was answered, if it was. */
    @Nullable
    KeptAnswer claim(KeyedRequest request) {
        boolean free = session.createNativeQuery(LOCK, Boolean.class)
                .setParameter("lock", request.lock())
                .getSingleResult();
        if (!free) {
            throw ProblemType.IDEMPOTENCY_KEY_IN_USE
                    .because("A request with this Idempotency-Key is being worked on at this moment.")
                    .header("Retry-After", "1");
        }
        // A statement of its own: it has to see what was committed before the lock was free.
        List<Tuple> rows = session.createNativeQuery(FIND, Tuple.class)
                .setParameter("request", request.name())
                .getResultList();
        return rows.isEmpty() ? null : answer(rows.get(0), request);
    }

    void keep(KeyedRequest request, KeptAnswer answer) {
        session.createNativeMutationQuery(KEEP)
                .setParameter("request", request.name())
                .setParameter("fingerprint", request.fingerprint())
                .setParameter("status", answer.status())
                .setParameter("location", answer.location(), String.class)
                .setParameter("etag", answer.etag(), String.class)
                .setParameter("mediaType", answer.mediaType(), String.class)
                .setParameter("body", answer.body())
                .executeUpdate();
    }

    private static KeptAnswer answer(Tuple row, KeyedRequest request) {
        if (!MessageDigest.isEqual(row.get("fingerprint", byte[].class), request.fingerprint())) {
            throw ProblemType.IDEMPOTENCY_KEY_REUSED.because(
                    "This Idempotency-Key was used for another request; a new request needs a new key.");
        }
        return new KeptAnswer(
                row.get("status", Integer.class),
                row.get("location", String.class),
                row.get("etag", String.class),
                row.get("media_type", String.class),
                row.get("body", byte[].class));
    }
}
