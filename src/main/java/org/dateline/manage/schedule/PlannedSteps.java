package org.dateline.manage.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.dateline.access.Actor;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Lifecycle;
import org.dateline.manage.revision.Occasion;
import org.dateline.manage.revision.Schedules;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.dateline.published.Change;
import org.dateline.published.StoredJson;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Publications and withdrawals at a time that somebody has set. */
@ApplicationScoped
class PlannedSteps implements Due {

    private static final Logger LOG = Logger.getLogger(PlannedSteps.class);

    /** The statement's time, which is never ahead of the clock, lets the index find what is due; the clock's would not. */
    private static final String NEXT = """
            SELECT document.id
            FROM editorial.schedule
            JOIN editorial.document ON document.id = schedule.document
            WHERE schedule.missed_at IS NULL
                AND schedule.due_at <= statement_timestamp()
                AND NOT schedule.document = ANY (:passedOver)
            ORDER BY schedule.due_at, schedule.document
            LIMIT 1
            FOR NO KEY UPDATE OF document SKIP LOCKED
            """;

    /** As it is now that nobody else can change it; what has got another time in the meantime is not due any more. */
    private static final String PLAN = """
            SELECT schedule.operation, schedule.version, account.id, account.display_name,
                account.disabled_at IS NOT NULL
                    OR EXISTS (
                        SELECT
                        FROM editorial.access_token
                        WHERE access_token.account = account.id AND access_token.revoked_at IS NOT NULL
                    ) AS gone
            FROM editorial.schedule
            JOIN editorial.account ON account.id = schedule.set_by
            WHERE schedule.document = :document
                AND schedule.missed_at IS NULL
                AND schedule.due_at <= statement_timestamp()
            ORDER BY schedule.due_at, schedule.operation
            LIMIT 1
            """;

    private static final String MISS = """
            UPDATE editorial.schedule
            SET missed_at = clock_timestamp(), obstacles = CAST(:obstacles AS jsonb)
            WHERE document = :document AND operation = :operation AND due_at <= statement_timestamp()
            """;

    /**
     * What is due for a document.
     *
     * @param version that somebody who may publish has seen last
     * @param actor who has set the time
     * @param isGone whether that account may not come any more
     */
    private record Plan(String operation, long version, Actor actor, boolean isGone) {}

    private final Session session;
    private final Lifecycle lifecycle;

    PlannedSteps(Session session, Lifecycle lifecycle) {
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
        Plan plan = plan(locked.id());
        if (plan == null) {
            return;
        }
        if (plan.operation().equals(Schedules.PUBLISH)) {
            mustBeSeen(locked, plan);
            mustBeTrusted(plan);
            lifecycle.publish(locked, Occasion.schedule(plan.actor()));
        } else {
            lifecycle.withdraw(locked, Change.Reason.WITHDRAWN, Occasion.schedule(plan.actor()));
        }
    }

    /** Nobody gets past those who publish by changing what they have scheduled. */
    private static void mustBeSeen(Document<?> locked, Plan plan) {
        if (locked.version() != plan.version()) {
            String detail = "version " + plan.version()
                    + " was scheduled; somebody who may not publish has saved version " + locked.version();
            throw ProblemType.NOT_READY.because("It was changed.", List.of(new Violation("", detail)));
        }
    }

    private static void mustBeTrusted(Plan plan) {
        if (plan.isGone()) {
            throw ProblemType.NOT_READY.because(
                    "Who has set the time may not come any more.",
                    List.of(new Violation("", plan.actor().name() + ", who has set the time, may not come any more")));
        }
    }

    @Override
    public boolean refused(UUID document, Problem reason) {
        Plan plan = plan(document);
        if (plan != null) {
            List<Violation> obstacles =
                    reason.violations().isEmpty() ? List.of(new Violation("", reason.detail())) : reason.violations();
            session.createNativeMutationQuery(MISS)
                    .setParameter("document", document)
                    .setParameter("operation", plan.operation())
                    .setParameter("obstacles", StoredJson.write(obstacles))
                    .executeUpdate();
            LOG.infof("The document %s was due to %s and is not ready: %s", document, plan.operation(), obstacles);
        }
        return true;
    }

    private @Nullable Plan plan(UUID document) {
        return session.createNativeQuery(PLAN, Tuple.class)
                .setParameter("document", document)
                .getResultStream()
                .findFirst()
                .map(row -> new Plan(
                        row.get("operation", String.class),
                        row.get("version", Long.class),
                        new Actor(row.get("id", UUID.class), row.get("display_name", String.class)),
                        row.get("gone", Boolean.class)))
                .orElse(null);
    }
}
