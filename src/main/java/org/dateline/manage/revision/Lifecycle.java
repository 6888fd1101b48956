package org.dateline.manage.revision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
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
    private final DatabaseClock clock;
    private final Newsroom newsroom;
    private final Slugs slugs;
    private final ReferenceIndex references;
    private final Referrers referrers;
    private final Contents contents;
    private final Revisions revisions;
    private final Publishing publishing;
    private final PublicDocuments publicDocuments;
    private final ChangeLog changeLog;

    Lifecycle(
            Session session,
            DatabaseClock clock,
            Newsroom newsroom,
            Slugs slugs,
            ReferenceIndex references,
            Referrers referrers,
            Contents contents,
            Revisions revisions,
            Publishing publishing,
            PublicDocuments publicDocuments,
            ChangeLog changeLog) {
        this.session = session;
        this.clock = clock;
        this.newsroom = newsroom;
        this.slugs = slugs;
        this.references = references;
        this.referrers = referrers;
        this.contents = contents;
        this.revisions = revisions;
        this.publishing = publishing;
        this.publicDocuments = publicDocuments;
        this.changeLog = changeLog;
    }

    public <C extends Content, D extends Document<C>> D read(Class<D> type, UUID id) {
        return found(session.find(type, id), id);
    }

    /** Saves the first version of a document that is not stored yet. */
    public <C extends Content, D extends Document<C>> D create(D document, C content) {
        write(document, content);
        session.persist(document);
        keep(document, content);
        references.replace(document, content.references());
        return document;
    }

    /** Saves another version, unless the content is the same as it was. */
    public <C extends Content, D extends Document<C>> D replace(
            Class<D> type, UUID id, @Nullable String ifMatch, C content) {
        return saved(take(type, id, ifMatch), content);
    }

    /** Saves another version with a merge patch (RFC 7396) applied to the content. */
    public <C extends Content, D extends Document<C>> D patch(
            Class<D> type, UUID id, @Nullable String ifMatch, JsonNode patch) {
        D document = take(type, id, ifMatch);
        return saved(document, contents.patched(document.content(), patch));
    }

    public <D extends Document<?>> void trash(Class<D> type, UUID id, @Nullable String ifMatch) {
        take(type, id, ifMatch).trash(clock.now());
    }

    /**
     * Makes the working copy what readers see.
     *
     * @param withReferences whether what it refers to is published along with it, if that is not public yet
     */
    public <D extends Document<?>> LifecycleView publish(
            Class<D> type, UUID id, @Nullable String ifMatch, boolean withReferences) {
        if (withReferences) {
            publishing.waitForOtherReferences();
        }
        D document = take(type, id, ifMatch);
        List<Change> changes = publishing.publish(document, withReferences);
        return logged(document, changes);
    }

    public <D extends Document<?>> LifecycleView withdraw(Class<D> type, UUID id, @Nullable String ifMatch) {
        D document = take(type, id, ifMatch);
        document.withdraw(clock.now());
        referrers.mustNotExist(document);
        return logged(document, publicDocuments.remove(id, Change.Reason.WITHDRAWN));
    }

    private <D extends Document<?>> D take(Class<D> type, UUID id, @Nullable String ifMatch) {
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        D document = found(session.find(type, id, LockModeType.PESSIMISTIC_WRITE), id);
        if (!expected.includes(document.version())) {
            throw revisions.changedSince(expected, document);
        }
        return document;
    }

    private <C extends Content, D extends Document<C>> D saved(D document, C content) {
        document.mustNotBeTrashed();
        if (!document.content().equals(content)) {
            write(document, content);
            keep(document, content);
            references.replace(document, content.references());
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
        document.write(content, title, now);
    }

    private void keep(Document<?> document, Content content) {
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
        revisions.keep(document);
    }

    /** The numbers are taken last, after all else has reached the database: their lock orders the commits. */
    private LifecycleView logged(Document<?> document, List<Change> changes) {
        session.flush();
        OptionalLong number = changeLog.append(changes);
        return LifecycleView.of(document, number.isPresent() ? number.getAsLong() : null);
    }

    private static <D extends Document<?>> D found(@Nullable D document, UUID id) {
        if (document == null) {
            throw ProblemType.NOT_FOUND.because("There is nothing with the id " + id + " here.");
        }
        return document;
    }
}
