package org.dateline.manage.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.dateline.manage.revision.Document;
import org.dateline.problem.Diagnosis;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Does one sort of due work item by item, each in a transaction of its own. */
final class DueItems {

    private static final Logger LOG = Logger.getLogger(DueItems.class);

    /** About six minutes. */
    private static final int ATTEMPTS = 10;

    private final Session session;
    private final Due due;
    private final Setbacks setbacks = new Setbacks();

    DueItems(Session session, Due due) {
        this.session = session;
        this.due = due;
    }

    /** Where one item has got to, for the case that it fails. */
    private static final class Attempt {
        private @Nullable UUID document;
    }

    /** Until nothing is due, apart from what has failed, or until it is wanted no longer. */
    void doAll(BooleanSupplier wanted) {
        boolean found = true;
        while (found && wanted.getAsBoolean()) {
            found = doNext();
        }
    }

    private boolean doNext() {
        Attempt attempt = new Attempt();
        try {
            return QuarkusTransaction.requiringNew().call(() -> doNext(attempt));
        } catch (RuntimeException | StackOverflowError e) {
            if (attempt.document == null) {
                throw e;
            }
            fail(attempt.document, e);
            return true;
        }
    }

    private boolean doNext(Attempt attempt) {
        UUID next = due.next(setbacks.passedOver());
        attempt.document = next;
        if (next == null) {
            return false;
        }
        due.act(Objects.requireNonNull(session.find(Document.class, next)));
        return true;
    }

    /** What is the document's fault is told to its editors; the rest may go better the next time. */
    private void fail(UUID document, Throwable failure) {
        int failures = setbacks.add(document);
        Problem problem = Diagnosis.of(failure);
        if (problem.type() == ProblemType.UNAVAILABLE) {
            // No other item would fare better.
            throw problem;
        }
        if (failures < attempts(problem)) {
            log(document, failures, problem, failure);
        } else {
            refuse(document, problem);
        }
    }

    /** A conflict is with what somebody else was just doing; whatever comes of that tells more than the conflict. */
    private static int attempts(Problem problem) {
        if (problem.type().status() >= 500 || problem.headers().containsKey("Retry-After")) {
            return ATTEMPTS;
        }
        boolean conflict = problem.type() == ProblemType.CONFLICT || problem.type() == ProblemType.PRECONDITION_FAILED;
        return conflict ? 2 : 1;
    }

    private void refuse(UUID document, Problem problem) {
        try {
            boolean settled = QuarkusTransaction.requiringNew().call(() -> due.refused(document, problem));
            if (settled) {
                setbacks.forget(document);
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "What is due for the document %s was refused, which could not be noted down", document);
        }
    }

    private static void log(UUID document, int failures, Problem problem, Throwable failure) {
        if (failures == 1 && problem.type() == ProblemType.INTERNAL) {
            LOG.warnf(failure, "What is due for the document %s failed and will be tried again", document);
        } else {
            LOG.warnf("What is due for the document %s failed and will be tried again: %s", document, problem.detail());
        }
    }
}
