package org.dateline.manage.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.dateline.access.Actor;
import org.dateline.access.Operation;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The steps of a working copy from hand to hand. Each method is a transaction. */
@ApplicationScoped
@Transactional
public class Workflow {

    private static final String EXISTS = "SELECT EXISTS (SELECT FROM editorial.account WHERE id = :id)";

    private final Session session;
    private final WorkingCopies workingCopies;
    private final Approval approval;
    private final Journal journal;

    Workflow(Session session, WorkingCopies workingCopies, Approval approval, Journal journal) {
        this.session = session;
        this.workingCopies = workingCopies;
        this.approval = approval;
        this.journal = journal;
    }

    public <D extends Document<?>> D requestReview(
            Class<D> type, UUID id, @Nullable String ifMatch, @Nullable String comment) {
        return step(
                type,
                id,
                ifMatch,
                Operation.REQUEST_REVIEW,
                comment,
                document -> document.life().requestReview(document.version()));
    }

    public <D extends Document<?>> D cancelReview(
            Class<D> type, UUID id, @Nullable String ifMatch, @Nullable String comment) {
        return step(
                type,
                id,
                ifMatch,
                Operation.CANCEL_REVIEW,
                comment,
                document -> document.life().cancelReview());
    }

    /** Sends it back; the comment says why. */
    public <D extends Document<?>> D reject(Class<D> type, UUID id, @Nullable String ifMatch, String comment) {
        return step(
                type,
                id,
                ifMatch,
                Operation.REJECT,
                comment,
                document -> document.life().reject());
    }

    public <D extends Document<?>> D approve(
            Class<D> type, UUID id, @Nullable String ifMatch, @Nullable String comment) {
        Actor approver = journal.actor();
        return step(type, id, ifMatch, Operation.APPROVE, comment, document -> {
            approval.mustBeAnothers(document, approver.id());
            document.life().approve();
        });
    }

    public <D extends Document<?>> D revokeApproval(
            Class<D> type, UUID id, @Nullable String ifMatch, @Nullable String comment) {
        return step(
                type,
                id,
                ifMatch,
                Operation.REVOKE_APPROVAL,
                comment,
                document -> document.life().revokeApproval());
    }

    public <D extends Document<?>> D assign(
            Class<D> type, UUID id, @Nullable String ifMatch, UUID account, @Nullable String comment) {
        boolean exists = session.createNativeQuery(EXISTS, Boolean.class)
                .setParameter("id", account)
                .getSingleResult();
        if (!exists) {
            throw ProblemType.INVALID_CONTENT.because(
                    "There is no such account.", List.of(new Violation("/account", "is not the id of any account")));
        }
        return step(
                type,
                id,
                ifMatch,
                Operation.ASSIGN,
                comment,
                document -> document.life().assign(account));
    }

    public <D extends Document<?>> D unassign(
            Class<D> type, UUID id, @Nullable String ifMatch, @Nullable String comment) {
        return step(
                type,
                id,
                ifMatch,
                Operation.UNASSIGN,
                comment,
                document -> document.life().unassign());
    }

    private <D extends Document<?>> D step(
            Class<D> type,
            UUID id,
            @Nullable String ifMatch,
            Operation operation,
            @Nullable String comment,
            Consumer<D> move) {
        D document = workingCopies.take(type, id, ifMatch);
        Stage stage = document.life().stage();
        UUID assignee = document.life().assignee();
        move.accept(document);
        boolean moved = document.life().stage() != stage
                || !Objects.equals(document.life().assignee(), assignee);
        UUID assigned = document.life().assignee();
        // A comment is worth keeping even where the step had been taken before.
        if (moved || comment != null) {
            journal.note(
                    operation,
                    document,
                    comment,
                    operation == Operation.ASSIGN && assigned != null
                            ? Map.of("assignee", assigned.toString())
                            : Map.of());
        }
        return document;
    }
}
