package org.dateline.manage.revision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.dateline.access.Caller;
import org.dateline.access.Operation;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.dateline.published.Change;
import org.dateline.published.ChangeLog;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicDocuments;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** What happens to a working copy of any kind, from its first save to its withdrawal. Each method is a transaction. */
@ApplicationScoped
@Transactional
public class Lifecycle {

    private final Session session;
    private final Caller caller;
    private final DatabaseClock clock;
    private final Newsroom newsroom;
    private final WorkingCopies workingCopies;
    private final Slugs slugs;
    private final ReferenceIndex references;
    private final Referrers referrers;
    private final Contents contents;
    private final Revisions revisions;
    private final Schedules schedules;
    private final Publishing publishing;
    private final PublicDocuments publicDocuments;
    private final ChangeLog changeLog;
    private final Journal journal;

    Lifecycle(
            Session session,
            Caller caller,
            DatabaseClock clock,
            Newsroom newsroom,
            WorkingCopies workingCopies,
            Slugs slugs,
            ReferenceIndex references,
            Referrers referrers,
            Contents contents,
            Revisions revisions,
            Schedules schedules,
            Publishing publishing,
            PublicDocuments publicDocuments,
            ChangeLog changeLog,
            Journal journal) {
        this.session = session;
        this.caller = caller;
        this.clock = clock;
        this.newsroom = newsroom;
        this.workingCopies = workingCopies;
        this.slugs = slugs;
        this.references = references;
        this.referrers = referrers;
        this.contents = contents;
        this.revisions = revisions;
        this.schedules = schedules;
        this.publishing = publishing;
        this.publicDocuments = publicDocuments;
        this.changeLog = changeLog;
        this.journal = journal;
    }

    public <C extends Content, D extends Document<C>> D read(Class<D> type, UUID id) {
        return workingCopies.read(type, id);
    }

    /**
     * Keeps everybody else from changing the document until the caller's transaction ends, for a change of what is kept beside
     * its content.
     */
    public <C extends Content, D extends Document<C>> D hold(Class<D> type, UUID id) {
        return workingCopies.hold(type, id);
    }

    /** What stands in the way of publishing it now. */
    public <D extends Document<?>> Inspection inspect(Class<D> type, UUID id) {
        return publishing.inspect(workingCopies.read(type, id));
    }

    /** Saves the first version of a document that is not stored yet. */
    public <C extends Content, D extends Document<C>> D create(D document, C content, @Nullable String comment) {
        write(document, content);
        session.persist(document);
        keep(document, content, Saving.because(comment));
        references.replace(document, content.references());
        journal.note(Operation.CREATE, document, comment);
        return document;
    }

    /** Saves another version, unless the content is the same as it was. */
    public <C extends Content, D extends Document<C>> D replace(
            Class<D> type, UUID id, @Nullable String ifMatch, C content, @Nullable String comment) {
        D document = workingCopies.take(type, id, ifMatch);
        return saved(document, content, Operation.REPLACE, Saving.because(comment));
    }

    /** Saves another version with a merge patch (RFC 7396) applied to the content. */
    public <C extends Content, D extends Document<C>> D patch(
            Class<D> type, UUID id, @Nullable String ifMatch, JsonNode patch, @Nullable String comment) {
        D document = workingCopies.take(type, id, ifMatch);
        C content = contents.patched(document.content(), patch);
        return saved(document, content, Operation.PATCH, Saving.because(comment));
    }

    /** Saves another version with the content of an earlier one. */
    public <C extends Content, D extends Document<C>> D restore(
            Class<D> type, UUID id, @Nullable String ifMatch, long version, @Nullable String comment) {
        D document = workingCopies.take(type, id, ifMatch);
        JsonNode earlier = revisions.content(document, version);
        C content = contents.like(document.content(), earlier);
        return saved(document, content, Operation.RESTORE, new Saving(comment, version));
    }

    /**
     * Makes the working copy what readers see.
     *
     * @param withReferences whether what it refers to is published along with it, if that is not public yet
     */
    public <D extends Document<?>> Step<D> publish(
            Class<D> type, UUID id, @Nullable String ifMatch, boolean withReferences, @Nullable String comment) {
        if (withReferences) {
            publishing.waitForOtherReferences();
        }
        return publish(workingCopies.take(type, id, ifMatch), withReferences, Occasion.request(comment));
    }

    /** Makes a document public that this transaction has locked already, without what it refers to. */
    public <D extends Document<?>> Step<D> publish(D locked, Occasion occasion) {
        return publish(locked, false, occasion);
    }

    public <D extends Document<?>> Step<D> withdraw(
            Class<D> type, UUID id, @Nullable String ifMatch, @Nullable String comment) {
        D document = workingCopies.take(type, id, ifMatch);
        return withdraw(document, Change.Reason.WITHDRAWN, Occasion.request(comment));
    }

    /** Takes a document away from readers that this transaction has locked already. */
    public <D extends Document<?>> Step<D> withdraw(D locked, Change.Reason reason, Occasion occasion) {
        locked.life().withdraw(clock.now());
        referrers.mustNotExist(locked);
        // What was about to be published again by itself is not: somebody wanted it away, or its time is over.
        schedules.cancelAll(locked);
        List<Change> changes = publicDocuments.remove(locked.id(), reason);
        journal.note(Operation.WITHDRAW, locked, occasion);
        return logged(locked, changes);
    }

    private <D extends Document<?>> Step<D> publish(D document, boolean withReferences, Occasion occasion) {
        return logged(document, publishing.publish(document, withReferences, occasion));
    }

    private <C extends Content, D extends Document<C>> D saved(
            D document, C content, Operation operation, Saving saving) {
        document.life().mustNotBeTrashed();
        if (!document.content().equals(content)) {
            write(document, content);
            keep(document, content, saving);
            references.replace(document, content.references());
            if (caller.may(Operation.SCHEDULE, document)) {
                schedules.follow(document);
            }
            Long earlier = saving.restoredFrom();
            journal.note(
                    operation,
                    document,
                    saving.comment(),
                    earlier == null ? Map.of() : Map.of("restoredFrom", earlier.toString()));
        }
        return document;
    }

    private <C extends Content> void write(Document<C> document, C content) {
        List<Violation> contradictions = content.contradictions();
        if (!contradictions.isEmpty()) {
            throw ProblemType.INVALID_CONTENT.because("The content contradicts itself.", contradictions);
        }
        String title = content.title(newsroom.language());
        // A query sends what has changed before it to the database, which counts as a version: nothing is set until all
        // is known.
        Instant now = clock.now();
        slugs.assign(document, content.slug(), title);
        document.write(content, title, now, journal.actor().id());
    }

    private void keep(Document<?> document, Content content, Saving saving) {
        try {
            session.flush();
        } catch (ConstraintViolationException e) {
            Violation shared = content.uniqueness().get(e.getConstraintName());
            throw shared == null
                    ? e
                    : ProblemType.CONFLICT
                            .because(
                                    "Another " + document.kind().noun() + " has what only one may have.",
                                    List.of(shared))
                            .causedBy(e);
        }
        revisions.keep(document, saving);
    }

    /** The numbers are taken last, after all else has reached the database: their lock orders the commits. */
    private <D extends Document<?>> Step<D> logged(D document, List<Change> changes) {
        session.flush();
        OptionalLong number = changeLog.append(changes);
        return new Step<>(document, number.isPresent() ? number.getAsLong() : null);
    }
}
