package org.dateline.manage.revision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.published.StoredJson;
import org.hibernate.Session;

/** Every version of every working copy, as it was saved. */
@ApplicationScoped
class Revisions {

    private static final String KEEP = """
            INSERT INTO editorial.revision (document, version, content, saved_at)
            VALUES (:document, :version, CAST(:content AS jsonb), :savedAt)
            """;

    private static final String FIND = """
            SELECT CAST(content AS text)
            FROM editorial.revision
            WHERE document = :document AND version IN (:earlier, :current)
            ORDER BY version
            """;

    private final Session session;

    Revisions(Session session) {
        this.session = session;
    }

    /** Keeps the version that has just been saved. */
    void keep(Document<?> document) {
        session.createNativeMutationQuery(KEEP)
                .setParameter("document", document.id())
                .setParameter("version", document.version())
                .setParameter("content", StoredJson.write(document.content()))
                .setParameter("savedAt", document.modifiedAt())
                .executeUpdate();
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
            ContentDifference difference = ContentDifference.between(versions.get(0), versions.get(1));
            problem.with("changed", difference.pointers());
            if (!difference.complete()) {
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
