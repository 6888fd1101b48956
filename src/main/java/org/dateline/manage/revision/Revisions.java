package org.dateline.manage.revision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.dateline.manage.comparison.ChangedPlaces;
import org.dateline.manage.comparison.Comparison;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.published.StoredJson;
import org.hibernate.Session;

/** Every version of every working copy, as it was saved. */
@ApplicationScoped
public class Revisions {

    private static final String KEEP = """
            INSERT INTO editorial.revision (document, version, content, saved_at, saved_by, comment, restored_from)
            VALUES (:document, :version, CAST(:content AS jsonb), :savedAt, :savedBy, :comment, :restoredFrom)
            """;

    private static final String PUBLISHED = """
            UPDATE editorial.revision
            SET published_at = :at
            WHERE document = :document AND version = :version AND published_at IS NULL
            """;

    private static final String FORGET = """
            DELETE FROM editorial.revision
            WHERE document = :document
            """;

    private static final String FIND = """
            SELECT CAST(content AS text)
            FROM editorial.revision
            WHERE document = :document AND version IN (:earlier, :current)
            ORDER BY version
            """;

    private static final int MAX_PLACES = 50;

    /** Long texts of which every word is different take seconds; they must not take all processors. */
    private final Semaphore comparing = new Semaphore(4);

    private final Session session;

    Revisions(Session session) {
        this.session = session;
    }

    /** Keeps the version that has just been saved. */
    void keep(Document<?> document, Saving saving) {
        session.createNativeMutationQuery(KEEP)
                .setParameter("document", document.id())
                .setParameter("version", document.version())
                .setParameter("content", StoredJson.write(document.content()))
                .setParameter("savedAt", document.modifiedAt())
                .setParameter("savedBy", document.modifiedBy(), UUID.class)
                .setParameter("comment", saving.comment(), String.class)
                .setParameter("restoredFrom", saving.restoredFrom(), Long.class)
                .executeUpdate();
    }

    /** Remembers that readers see the current version: it is kept for ever. */
    void published(Document<?> document, Instant at) {
        session.createNativeMutationQuery(PUBLISHED)
                .setParameter("document", document.id())
                .setParameter("version", document.version())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Forgets all versions of a document that is about to be purged. */
    void forget(Document<?> document) {
        session.createNativeMutationQuery(FORGET)
                .setParameter("document", document.id())
                .executeUpdate();
    }

    /** The content as it was saved, as far as today's contents have its fields; refuses a version that there is not. */
    @SuppressWarnings("unchecked")
    public <C extends Content> C contentOf(Document<C> document, long version) {
        return (C) StoredJson.read(
                content(document, version).toString(), document.content().getClass());
    }

    /** What is different between two versions; refuses one that there is not. */
    public Comparison comparison(Document<?> document, long from, long to) {
        JsonNode earlier = content(document, from);
        JsonNode later = content(document, to);
        if (!comparing.tryAcquire()) {
            throw ProblemType.UNAVAILABLE
                    .because("Other versions are being compared at this moment.")
                    .header("Retry-After", "2");
        }
        try {
            return Comparison.between(from, earlier, to, later);
        } finally {
            comparing.release();
        }
    }

    /** The content as it was saved; refuses a version that there is not. */
    JsonNode content(Document<?> document, long version) {
        List<JsonNode> found = contents(document, version, version);
        if (found.isEmpty()) {
            throw ProblemType.NOT_FOUND.because("It has no version " + version + ", or it is kept no longer.");
        }
        return found.get(0);
    }

    /** The refusal of a change that is meant for another version; tells what is different in the current one. */
    Problem changedSince(ExpectedVersion expected, Document<?> document) {
        long current = document.version();
        long earlier = expected.latestUpTo(current);
        boolean existed = earlier > 0;
        String detail = existed
                ? "Somebody has changed it: the current version is " + current + "."
                : "It never had the version that If-Match names; the current one is " + current + ".";
        Problem problem = ProblemType.PRECONDITION_FAILED
                .because(detail)
                .with("currentVersion", current)
                .with("modifiedAt", document.modifiedAt())
                .with("versionExisted", existed);
        List<JsonNode> versions = existed ? contents(document, earlier, current) : List.of();
        if (versions.size() == 2) {
            List<String> places = ChangedPlaces.between(versions.get(0), versions.get(1));
            problem.with("changed", places.stream().limit(MAX_PLACES).toList());
            if (places.size() > MAX_PLACES) {
                problem.with("moreChanged", true);
            }
        }
        return problem;
    }

    /** Versions saved before revisions were kept are missing. */
    private List<JsonNode> contents(Document<?> document, long earlier, long current) {
        return session
                .createNativeQuery(FIND, String.class)
                .setParameter("document", document.id())
                .setParameter("earlier", earlier)
                .setParameter("current", current)
                .getResultList()
                .stream()
                .map(content -> StoredJson.read(content, JsonNode.class))
                .toList();
    }
}
