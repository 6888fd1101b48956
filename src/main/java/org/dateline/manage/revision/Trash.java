package org.dateline.manage.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.dateline.access.Operation;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Where working copies are put that nobody wants any more, until they are taken out again or purged. */
@ApplicationScoped
@Transactional
public class Trash {

    private static final String FORGET_REFERENCES = """
            DELETE FROM editorial.reference
            WHERE source = :document OR target = :document
            """;

    private final Session session;
    private final DatabaseClock clock;
    private final WorkingCopies workingCopies;
    private final Referrers referrers;
    private final Revisions revisions;
    private final Schedules schedules;
    private final Slugs slugs;
    private final Journal journal;

    Trash(
            Session session,
            DatabaseClock clock,
            WorkingCopies workingCopies,
            Referrers referrers,
            Revisions revisions,
            Schedules schedules,
            Slugs slugs,
            Journal journal) {
        this.session = session;
        this.clock = clock;
        this.workingCopies = workingCopies;
        this.referrers = referrers;
        this.revisions = revisions;
        this.schedules = schedules;
        this.slugs = slugs;
        this.journal = journal;
    }

    public <D extends Document<?>> void put(
            Class<D> type, UUID id, @Nullable String ifMatch, @Nullable String comment) {
        D document = workingCopies.take(type, id, ifMatch);
        boolean wasThere = document.life().isTrashed();
        document.life().trash(clock.now());
        if (!wasThere) {
            schedules.cancelAll(document);
            journal.note(Operation.TRASH, document, comment);
        }
    }

    public <D extends Document<?>> D recover(
            Class<D> type, UUID id, @Nullable String ifMatch, @Nullable String comment) {
        D document = workingCopies.take(type, id, ifMatch);
        document.life().recover();
        journal.note(Operation.RECOVER, document, comment);
        return document;
    }

    public <D extends Document<?>> void purge(
            Class<D> type, UUID id, @Nullable String ifMatch, @Nullable String comment) {
        purge(workingCopies.take(type, id, ifMatch), Occasion.request(comment));
    }

    /** Removes a document that this transaction has locked already, with every version of it. */
    public void purge(Document<?> locked, Occasion occasion) {
        locked.life().mustBeTrashed();
        referrers.mustNotExistAtAll(locked);
        journal.note(Operation.PURGE, locked, occasion);
        session.createNativeMutationQuery(FORGET_REFERENCES)
                .setParameter("document", locked.id())
                .executeUpdate();
        revisions.forget(locked);
        session.remove(locked);
        session.flush();
        slugs.giveUpAll(locked);
    }
}
