package org.dateline.manage.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.access.Caller;
import org.dateline.access.Operation;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Life;
import org.dateline.manage.revision.Publishing;

/** What the caller can do next with a document: what they may do, what would succeed, and what would change something. */
@ApplicationScoped
class Actions {

    private final Caller caller;
    private final Publishing publishing;

    Actions(Caller caller, Publishing publishing) {
        this.caller = caller;
        this.publishing = publishing;
    }

    List<String> on(Document<?> document, Circumstances circumstances) {
        return possible(document, circumstances).stream()
                .filter(operation -> caller.may(operation, document))
                .filter(operation -> operation != Operation.PUBLISH || publishing.isReady(document))
                .filter(operation ->
                        operation != Operation.APPROVE || publishing.mayBeApproved(document, caller.actor()))
                .map(Operation::wireName)
                .toList();
    }

    /** In the order of the table of operations. */
    private static Set<Operation> possible(Document<?> document, Circumstances circumstances) {
        Life life = document.life();
        Set<Operation> possible = EnumSet.noneOf(Operation.class);
        if (life.isMerged()) {
            return possible;
        }
        if (life.isTrashed()) {
            possible.add(Operation.RECOVER);
            if (!circumstances.isReferredTo()) {
                possible.add(Operation.PURGE);
            }
        } else {
            possible.addAll(List.of(
                    Operation.REPLACE, Operation.PATCH, Operation.RESTORE, Operation.ASSIGN, Operation.PUBLISH));
            possible.add(Operation.SCHEDULE);
            if (document.kind().canBeMerged()) {
                possible.add(Operation.MERGE);
            }
            possible.addAll(reviewing(life, document.version()));
            if (!life.isPublic()) {
                possible.add(Operation.TRASH);
            } else if (!circumstances.isShownElsewhere()) {
                possible.add(Operation.WITHDRAW);
            }
        }
        if (life.assignee() != null) {
            possible.add(Operation.UNASSIGN);
        }
        if (circumstances.schedule() != null) {
            possible.add(Operation.CANCEL_SCHEDULE);
        }
        return possible;
    }

    private static List<Operation> reviewing(Life life, long version) {
        return switch (life.stage()) {
            case DRAFT -> life.shows(version) ? List.of() : List.of(Operation.REQUEST_REVIEW);
            case IN_REVIEW -> List.of(Operation.CANCEL_REVIEW, Operation.REJECT, Operation.APPROVE);
            case APPROVED -> List.of(Operation.REVOKE_APPROVAL);
        };
    }
}
