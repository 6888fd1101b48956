package org.dateline.manage.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dateline.manage.revision.Document;
import org.dateline.problem.Diagnosis;
import org.dateline.problem.Problem;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Does due work item by item, each in a transaction of its own. */
@ApplicationScoped
class DueItems {

    private static final Logger LOG = Logger.getLogger(DueItems.class);

    private final Session session;

    DueItems(Session session) {
        this.session = session;
    }

    /** Where one item has got to, for the case that it fails. */
    private static final class Attempt {
        private @Nullable UUID document;
    }

    /** Until nothing is due, apart from what failed; that is left for the next time. */
    void doAll(Due due) {
        Set<UUID> passedOver = new HashSet<>();
        boolean found = true;
        while (found) {
            found = doNext(due, passedOver);
        }
    }

    private boolean doNext(Due due, Set<UUID> passedOver) {
        Attempt attempt = new Attempt();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                attempt.document = due.next(passedOver.toArray(UUID[]::new));
                if (attempt.document == null) {
                    return false;
                }
                due.act(Objects.requireNonNull(session.find(Document.class, attempt.document)));
                return true;
            });
        } catch (RuntimeException e) {
            UUID failed = attempt.document;
            if (failed == null) {
                throw e;
            }
            passedOver.add(failed);
            fail(due, failed, e);
            return true;
        }
    }

    /** What is the document's fault is told to its editors; the rest may go better the next time. */
    private static void fail(Due due, UUID document, RuntimeException failure) {
        Problem problem = Diagnosis.of(failure);
        boolean passing = problem.type().status() >= 500 || problem.headers().containsKey("Retry-After");
        if (passing) {
            LOG.warnf(failure, "What is due for the document %s failed and will be tried again", document);
        } else {
            QuarkusTransaction.requiringNew().run(() -> due.refused(document, problem));
        }
    }
}
