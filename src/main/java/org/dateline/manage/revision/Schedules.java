package org.dateline.manage.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dateline.access.Operation;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What is to happen to documents at a time that somebody has set: the rows of {@code editorial.schedule}. */
@ApplicationScoped
@Transactional
public class Schedules {

    public static final String PUBLISH = "publish";
    public static final String WITHDRAW = "withdraw";

    /** What was missed once is due again when it gets another time. */
    private static final String SET = """
            INSERT INTO editorial.schedule (document, operation, due_at, version, set_by, set_at)
            VALUES (:document, :operation, :dueAt, :version, :setBy, :setAt)
            ON CONFLICT (document, operation) DO UPDATE
            SET due_at = excluded.due_at,
                version = excluded.version,
                set_by = excluded.set_by,
                set_at = excluded.set_at,
                missed_at = NULL,
                obstacles = NULL
            """;

    private static final String FOLLOW = """
            UPDATE editorial.schedule
            SET version = :version
            WHERE document = :document
            """;

    private static final String CANCEL = """
            DELETE FROM editorial.schedule
            WHERE document = :document AND operation = ANY (:operations)
            """;

    private final Session session;
    private final DatabaseClock clock;
    private final WorkingCopies workingCopies;
    private final Journal journal;

    Schedules(Session session, DatabaseClock clock, WorkingCopies workingCopies, Journal journal) {
        this.session = session;
        this.clock = clock;
        this.workingCopies = workingCopies;
        this.journal = journal;
    }

    /** Replaces the times that were set; null cancels. */
    public <D extends Document<?>> D set(
            Class<D> type,
            UUID id,
            @Nullable String ifMatch,
            @Nullable Instant publishAt,
            @Nullable Instant withdrawAt,
            @Nullable String comment) {
        D document = workingCopies.take(type, id, ifMatch);
        document.life().mustNotBeTrashed();
        Instant now = clock.now();
        requireSense(document, publishAt, withdrawAt, now);
        set(document, PUBLISH, publishAt, now);
        set(document, WITHDRAW, withdrawAt, now);
        Map<String, String> details = new TreeMap<>();
        if (publishAt != null) {
            details.put("publishAt", publishAt.toString());
        }
        if (withdrawAt != null) {
            details.put("withdrawAt", withdrawAt.toString());
        }
        journal.note(Operation.SCHEDULE, document, comment, details);
        return document;
    }

    public <D extends Document<?>> D cancel(
            Class<D> type, UUID id, @Nullable String ifMatch, @Nullable String comment) {
        D document = workingCopies.take(type, id, ifMatch);
        if (cancelAll(document) == 0) {
            throw ProblemType.NOT_FOUND.because("Nothing is scheduled for it.");
        }
        journal.note(Operation.CANCEL_SCHEDULE, document, comment);
        return document;
    }

    /** What is scheduled is the version that has just been saved, because whoever saved it could schedule it. */
    void follow(Document<?> document) {
        session.createNativeMutationQuery(FOLLOW)
                .setParameter("document", document.id())
                .setParameter("version", document.version())
                .executeUpdate();
    }

    int cancelAll(Document<?> document) {
        return cancel(document, PUBLISH, WITHDRAW);
    }

    /** Drops what has just been done, at whatever time it was due. */
    void fulfil(Document<?> document, String operation) {
        cancel(document, operation);
    }

    private static void requireSense(
            Document<?> document, @Nullable Instant publishAt, @Nullable Instant withdrawAt, Instant now) {
        List<Violation> violations = new ArrayList<>();
        if (publishAt == null && withdrawAt == null) {
            violations.add(new Violation("", "must have publishAt or withdrawAt"));
        }
        if (publishAt != null && !publishAt.isAfter(now)) {
            violations.add(new Violation("/publishAt", "has passed"));
        }
        if (withdrawAt != null && !withdrawAt.isAfter(now)) {
            violations.add(new Violation("/withdrawAt", "has passed"));
        }
        Instant embargo = document.embargo();
        if (publishAt != null && embargo != null && publishAt.isBefore(embargo)) {
            violations.add(new Violation("/publishAt", "is before the end of the embargo, " + embargo));
        }
        if (publishAt != null && withdrawAt != null && !withdrawAt.isAfter(publishAt)) {
            violations.add(new Violation("/withdrawAt", "must be after publishAt"));
        }
        if (publishAt == null && withdrawAt != null && !document.isPublic()) {
            violations.add(
                    new Violation("/withdrawAt", "needs a publication: it is not public, and publishAt is not set"));
        }
        if (!violations.isEmpty()) {
            throw ProblemType.INVALID_CONTENT.because("These times make no sense.", violations);
        }
    }

    private void set(Document<?> document, String operation, @Nullable Instant dueAt, Instant now) {
        if (dueAt == null) {
            cancel(document, operation);
            return;
        }
        session.createNativeMutationQuery(SET)
                .setParameter("document", document.id())
                .setParameter("operation", operation)
                .setParameter("dueAt", dueAt)
                .setParameter("version", document.version())
                .setParameter("setBy", journal.actor().id())
                .setParameter("setAt", now)
                .executeUpdate();
    }

    private int cancel(Document<?> document, String... operations) {
        return session.createNativeMutationQuery(CANCEL)
                .setParameter("document", document.id())
                .setParameter("operations", operations)
                .executeUpdate();
    }
}
