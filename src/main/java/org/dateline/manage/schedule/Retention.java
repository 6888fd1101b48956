package org.dateline.manage.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.dateline.manage.revision.DeskConfiguration;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Occasion;
import org.dateline.manage.revision.Trash;
import org.dateline.problem.Problem;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The end of what is kept for a time only: the trash, and versions that readers never saw. */
@ApplicationScoped
class Retention implements Due {

    /** So few at once that nobody waits for it. */
    private static final int REVISIONS_AT_ONCE = 500;

    /** What was public once is purged by an administrator or not at all. */
    private static final String NEXT = """
            SELECT document.id
            FROM editorial.document
            WHERE document.trashed_at <= statement_timestamp() - make_interval(secs => :kept)
                AND document.first_published IS NULL
                AND NOT document.id = ANY (:passedOver)
                AND NOT EXISTS (
                    SELECT
                    FROM editorial.reference
                    JOIN editorial.document source ON source.id = reference.source
                    WHERE reference.target = document.id
                        AND source.id <> document.id
                        AND (NOT reference.soft OR source.trashed_at IS NULL)
                )
                AND NOT EXISTS (SELECT FROM editorial.document loser WHERE loser.merged_into = document.id)
            ORDER BY document.trashed_at, document.id
            LIMIT 1
            FOR UPDATE OF document SKIP LOCKED
            """;

    private static final String FORGET = """
            DELETE FROM editorial.revision
            WHERE (document, version) IN (
                SELECT old.document, old.version
                FROM editorial.revision old
                JOIN editorial.document ON document.id = old.document
                WHERE old.saved_at <= statement_timestamp() - make_interval(secs => :kept)
                    AND old.published_at IS NULL
                    AND old.version <> document.version
                ORDER BY old.saved_at
                LIMIT :limit
                FOR UPDATE OF old SKIP LOCKED
            )
            """;

    private final Session session;
    private final Trash trash;
    private final DeskConfiguration configuration;

    Retention(Session session, Trash trash, DeskConfiguration configuration) {
        this.session = session;
        this.trash = trash;
        this.configuration = configuration;
    }

    @Override
    public @Nullable UUID next(UUID[] passedOver) {
        return session.createNativeQuery(NEXT, UUID.class)
                .setParameter("passedOver", passedOver)
                .setParameter("kept", (double) configuration.trashKept().toSeconds())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void act(Document<?> locked) {
        if (locked.life().isTrashed()) {
            trash.purge(locked, Occasion.retention());
        }
    }

    /** Somebody refers to it since; it stays. */
    @Override
    public boolean refused(UUID document, Problem reason) {
        return false;
    }

    void forgetRevisions(long keptSeconds) {
        int forgotten = REVISIONS_AT_ONCE;
        while (forgotten == REVISIONS_AT_ONCE) {
            forgotten = QuarkusTransaction.requiringNew()
                    .call(() -> session.createNativeMutationQuery(FORGET)
                            .setParameter("kept", (double) keptSeconds)
                            .setParameter("limit", REVISIONS_AT_ONCE)
                            .executeUpdate());
        }
    }
}
