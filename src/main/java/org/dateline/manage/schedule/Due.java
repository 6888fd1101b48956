package org.dateline.manage.schedule;

import java.util.UUID;
import org.dateline.manage.revision.Document;
import org.dateline.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A sort of work that is due for documents. */
interface Due {

    /** Finds the next document and locks it, but none of those passed over; null if there is none. */
    @Nullable
    UUID next(UUID[] passedOver);

    /** Does what is due for a document that is locked, in the same transaction. */
    void act(Document<?> locked);

    /** Remembers, in another transaction, that it could not be done; answers whether it is not due any more. */
    boolean refused(UUID document, Problem reason);
}
