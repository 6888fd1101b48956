package org.dateline.manage.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dateline.access.Caller;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The one way to a working copy: whoever gets one may do with it what the request is about. */
@ApplicationScoped
class WorkingCopies {

    private static final String LOCK = """
            SELECT id
            FROM editorial.document
            WHERE id = :id
            FOR NO KEY UPDATE
            """;

    private final Session session;
    private final Caller caller;
    private final Revisions revisions;

    WorkingCopies(Session session, Caller caller, Revisions revisions) {
        this.session = session;
        this.caller = caller;
        this.revisions = revisions;
    }

    /** To be looked at. */
    <D extends Document<?>> D read(Class<D> type, UUID id) {
        return reached(session.find(type, id), id);
    }

    /** To be changed by nobody else until the transaction ends, if it is still the version that the caller has seen. */
    <D extends Document<?>> D take(Class<D> type, UUID id, @Nullable String ifMatch) {
        D document = takeMerged(type, id, ifMatch);
        document.life().mustNotBeMerged();
        return document;
    }

    /** For a change of what is kept beside its content, and has versions of its own. */
    <D extends Document<?>> D hold(Class<D> type, UUID id) {
        D document = reached(locked(type, id), id);
        document.life().mustNotBeMerged();
        document.life().mustNotBeTrashed();
        return document;
    }

    /** Also one that was merged into another, which nobody may change any more. */
    <D extends Document<?>> D takeMerged(Class<D> type, UUID id, @Nullable String ifMatch) {
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        D document = reached(locked(type, id), id);
        if (!expected.includes(document.version())) {
            throw revisions.changedSince(expected, document);
        }
        return document;
    }

    /** The row is locked before it is read: of a document whose rows are being purged, half would be found. */
    <D extends Document<?>> @Nullable D locked(Class<D> type, UUID id) {
        List<UUID> found = session.createNativeQuery(LOCK, UUID.class)
                .setParameter("id", id)
                .getResultList();
        return found.isEmpty() ? null : session.find(type, id);
    }

    private <D extends Document<?>> D reached(@Nullable D document, UUID id) {
        if (document == null) {
            throw Caller.unknown(id);
        }
        caller.mustReach(document);
        return document;
    }
}
