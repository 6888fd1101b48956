package org.dateline.manage.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Lifecycle;
import org.dateline.manage.revision.Occasion;
import org.dateline.problem.Problem;
import org.dateline.published.Change;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes away what has expired; readers have not seen it any more since that instant, whoever comes to do it when. */
@ApplicationScoped
class Expiries implements Due {

    private static final Logger LOG = Logger.getLogger(Expiries.class);

    private static final String NEXT = """
            SELECT document.id
            FROM delivery.document expired
            JOIN editorial.document ON document.id = expired.id
            WHERE expired.expires <= statement_timestamp()
                AND expired.owner IS NULL
                AND document.published_version IS NOT NULL
                AND NOT document.id = ANY (:passedOver)
            ORDER BY expired.expires, document.id
            LIMIT 1
            FOR NO KEY UPDATE OF document SKIP LOCKED
            """;

    /** Again after the lock: it may have been published anew in the meantime, to last longer. */
    private static final String HAS_EXPIRED = """
            SELECT EXISTS (SELECT FROM delivery.document WHERE id = :document AND expires <= statement_timestamp())
            """;

    private final Session session;
    private final Lifecycle lifecycle;

    Expiries(Session session, Lifecycle lifecycle) {
        this.session = session;
        this.lifecycle = lifecycle;
    }

    @Override
    public @Nullable UUID next(UUID[] passedOver) {
        return session.createNativeQuery(NEXT, UUID.class)
                .setParameter("passedOver", passedOver)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void act(Document<?> locked) {
        boolean expired = session.createNativeQuery(HAS_EXPIRED, Boolean.class)
                .setParameter("document", locked.id())
                .getSingleResult();
        if (expired) {
            lifecycle.withdraw(locked, Change.Reason.EXPIRED, Occasion.expiry());
        }
    }

    @Override
    public boolean refused(UUID document, Problem reason) {
        LOG.warnf("The document %s has expired and cannot be withdrawn: %s", document, reason.detail());
        return false;
    }
}
