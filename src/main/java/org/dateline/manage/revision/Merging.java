package org.dateline.manage.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.access.Operation;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.dateline.published.Change;
import org.dateline.published.ChangeLog;
import org.dateline.published.PublicDocuments;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Makes one of two documents that turned out to be the same an alias of the other. */
@ApplicationScoped
@Transactional
public class Merging {

    /** Chains stay one link long. */
    private static final String MOVE = """
            UPDATE editorial.document
            SET merged_into = :survivor
            WHERE merged_into = :loser
            """;

    private final Session session;
    private final DatabaseClock clock;
    private final WorkingCopies workingCopies;
    private final Publishing publishing;
    private final ReferenceIndex references;
    private final Schedules schedules;
    private final PublicDocuments publicDocuments;
    private final ChangeLog changeLog;
    private final Journal journal;

    Merging(
            Session session,
            DatabaseClock clock,
            WorkingCopies workingCopies,
            Publishing publishing,
            ReferenceIndex references,
            Schedules schedules,
            PublicDocuments publicDocuments,
            ChangeLog changeLog,
            Journal journal) {
        this.session = session;
        this.clock = clock;
        this.workingCopies = workingCopies;
        this.publishing = publishing;
        this.references = references;
        this.schedules = schedules;
        this.publicDocuments = publicDocuments;
        this.changeLog = changeLog;
        this.journal = journal;
    }

    /** There is no way back. Doing it again changes nothing. */
    public <D extends Document<?>> Step<D> merge(
            Class<D> type, UUID id, @Nullable String ifMatch, UUID into, @Nullable String comment) {
        lock(type, id, into);
        D loser = workingCopies.takeMerged(type, id, ifMatch);
        if (into.equals(loser.life().mergedInto())) {
            return new Step<>(loser, null);
        }
        loser.life().mustNotBeMerged();
        loser.life().mustNotBeTrashed();
        D survivor = survivor(loser, session.find(type, into));
        references.mustNotBeBelow(survivor, loser);
        List<Change> changes = merge(loser, survivor);
        journal.note(
                Operation.MERGE, loser, comment, Map.of("into", survivor.id().toString()));
        journal.note(
                Operation.MERGE, survivor, comment, Map.of("merged", loser.id().toString()));
        session.flush();
        OptionalLong number = changeLog.append(changes);
        return new Step<>(loser, number.isPresent() ? number.getAsLong() : null);
    }

    /** Mergers wait for each other, and for those who publish along what may be about to be merged. */
    private <D extends Document<?>> void lock(Class<D> type, UUID loser, UUID survivor) {
        publishing.waitForOtherReferences();
        Stream.of(loser, survivor).sorted().distinct().forEach(id -> workingCopies.locked(type, id));
    }

    /** Answers with what changed for readers: nothing, if they do not see the loser. */
    private List<Change> merge(Document<?> loser, Document<?> survivor) {
        String publicSlug = loser.life().firstPublished() == null ? null : loser.publicSlug();
        loser.life().merge(survivor.id(), clock.now());
        schedules.cancelAll(loser);
        session.createNativeMutationQuery(MOVE)
                .setParameter("survivor", survivor.id())
                .setParameter("loser", loser.id())
                .executeUpdate();
        return publicDocuments.merge(loser.kind(), loser.id(), publicSlug, survivor.id());
    }

    private static <D extends Document<?>> D survivor(D loser, @Nullable D found) {
        if (found == null) {
            throw refused("is not the id of any " + loser.kind().noun());
        }
        if (found.id().equals(loser.id())) {
            throw refused("is the document itself");
        }
        if (found.life().isTrashed()) {
            throw refused("is in the trash");
        }
        found.life().mustNotBeMerged();
        if (loser.isPublic() && !found.isPublic()) {
            throw ProblemType.NOT_READY.because(
                    "Readers see what is to be merged, so they have to see what it is merged into; publish that first.",
                    List.of(new Violation("/into", "is not published")));
        }
        return found;
    }

    private static Problem refused(String detail) {
        return ProblemType.INVALID_CONTENT.because(
                "It cannot be merged into that.", List.of(new Violation("/into", detail)));
    }
}
