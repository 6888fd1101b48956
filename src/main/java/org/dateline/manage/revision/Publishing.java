package org.dateline.manage.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dateline.access.Actor;
import org.dateline.access.Operation;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.dateline.published.Change;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicDocuments;
import org.hibernate.Session;

/** Makes a working copy public when nothing stands in the way, if wanted with what it refers to. */
@ApplicationScoped
public class Publishing {

    private static final String LOCK_REFERENCES =
            "SELECT count(*) FROM pg_advisory_xact_lock(hashtext('editorial.reference/publishing'))";

    private final Session session;
    private final DatabaseClock clock;
    private final Newsroom newsroom;
    private final Slugs slugs;
    private final Readiness readiness;
    private final Approval approval;
    private final Revisions revisions;
    private final Schedules schedules;
    private final PublicDocuments publicDocuments;
    private final Journal journal;

    Publishing(
            Session session,
            DatabaseClock clock,
            Newsroom newsroom,
            Slugs slugs,
            Readiness readiness,
            Approval approval,
            Revisions revisions,
            Schedules schedules,
            PublicDocuments publicDocuments,
            Journal journal) {
        this.session = session;
        this.clock = clock;
        this.newsroom = newsroom;
        this.slugs = slugs;
        this.readiness = readiness;
        this.approval = approval;
        this.revisions = revisions;
        this.schedules = schedules;
        this.publicDocuments = publicDocuments;
        this.journal = journal;
    }

    /**
     * Lets those who publish references along wait for each other: they lock many documents, each in an order of its own. To
     * be called before the first document is locked.
     */
    void waitForOtherReferences() {
        session.createNativeQuery(LOCK_REFERENCES, Long.class).getSingleResult();
    }

    /** Answers with what changed for readers; refuses with all the reasons why it is not ready. */
    List<Change> publish(Document<?> document, boolean withReferences, Occasion occasion) {
        List<Change> changes = new ArrayList<>();
        publish(document, withReferences, occasion, clock.now(), new HashSet<>(), changes);
        return changes;
    }

    /** Whether it could be published at this moment, without anything else. */
    public boolean isReady(Document<?> document) {
        return inspect(document).obstacles().isEmpty();
    }

    /** All that stands in the way of publishing it at this moment, and all that its editor is warned of. */
    Inspection inspect(Document<?> document) {
        return readiness.inspect(document, clock.now());
    }

    /** Whether this actor may be the one who approves it. */
    public boolean mayBeApproved(Document<?> document, Actor approver) {
        return approval.mayBeGivenBy(approver.id(), document);
    }

    private void publish(
            Document<?> document,
            boolean withReferences,
            Occasion occasion,
            Instant now,
            Set<UUID> onTheWay,
            List<Change> changes) {
        document.life().mustNotBeTrashed();
        onTheWay.add(document.id());
        List<Violation> reasons = new ArrayList<>();
        for (Obstacle obstacle : readiness.inspect(document, now).obstacles()) {
            if (!withReferences || !obstacle.isReference()) {
                reasons.add(obstacle.violation());
            } else if (!onTheWay.contains(obstacle.id())) {
                reasons.addAll(publish(obstacle, occasion, now, onTheWay, changes));
            }
        }
        if (!reasons.isEmpty()) {
            throw ProblemType.NOT_READY.because(
                    "«" + document.title() + "» cannot be published as it is; the errors are all the reasons.",
                    reasons);
        }
        slugs.keep(document);
        revisions.published(document, now);
        schedules.fulfil(document, Schedules.PUBLISH);
        changes.addAll(publicDocuments.put(document.publish(now, newsroom), now));
        journal.note(Operation.PUBLISH, document, occasion);
    }

    /** Publishes a reference along; its own reasons become reasons at the place that refers to it. */
    private List<Violation> publish(
            Obstacle reference, Occasion occasion, Instant now, Set<UUID> onTheWay, List<Change> changes) {
        Document<?> target = session.find(Document.class, reference.id(), LockModeType.PESSIMISTIC_WRITE);
        // What was read before the lock may have been changed by whoever held it.
        session.refresh(target);
        if (target.isPublic()) {
            return List.of();
        }
        try {
            publish(target, true, occasion.silent(), now, onTheWay, changes);
            return List.of();
        } catch (Problem problem) {
            String code = ObstacleType.REFERENCE_NOT_READY.code();
            String subject = "the " + target.kind().noun() + " «" + target.title() + "» is not ready: ";
            if (problem.violations().isEmpty()) {
                return List.of(new Violation(reference.pointer(), subject + problem.detail(), code));
            }
            return problem.violations().stream()
                    .map(violation -> new Violation(
                            reference.pointer(), subject + violation.pointer() + " " + violation.detail(), code))
                    .toList();
        }
    }
}
