package org.dateline.manage.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.dateline.access.Actor;
import org.dateline.access.Caller;
import org.dateline.access.Operation;
import org.dateline.manage.audit.AuditTrail;
import org.dateline.manage.audit.Deed;
import org.jspecify.annotations.Nullable;

/** Writes down what happens to documents. */
@ApplicationScoped
class Journal {

    private final AuditTrail trail;
    private final Caller caller;

    Journal(AuditTrail trail, Caller caller) {
        this.trail = trail;
        this.caller = caller;
    }

    /** Who is acting in the request that is being worked on. */
    Actor actor() {
        return caller.actor();
    }

    void note(Operation operation, Document<?> document, @Nullable String comment) {
        note(operation, document, comment, Map.of());
    }

    /** With what else there is to know of it. */
    void note(Operation operation, Document<?> document, @Nullable String comment, Map<String, String> details) {
        note(operation, document, Occasion.request(comment), details);
    }

    /** To be called when all that is done has reached the database; the version is what it leaves behind. */
    void note(Operation operation, Document<?> document, Occasion occasion) {
        note(operation, document, occasion, Map.of());
    }

    private void note(Operation operation, Document<?> document, Occasion occasion, Map<String, String> details) {
        Deed deed = new Deed(
                operation,
                document.kind(),
                document.id(),
                document.title(),
                document.version(),
                occasion.comment(),
                details);
        Actor actor = occasion.actor();
        if (actor == null || occasion.cause() == null) {
            trail.add(deed);
        } else {
            trail.add(deed, actor, occasion.cause());
        }
    }
}
