package org.dateline.manage.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.dateline.problem.ProblemType;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The documents that keep another one from being withdrawn or purged. */
@ApplicationScoped
class Referrers {

    private static final int SHOWN = 20;

    /** The parts of the document itself (an article's quotes) go with it and do not count. */
    private static final String REFERRERS = """
            SELECT source.id, source.kind, source.slug, count(*) OVER () AS total
            FROM delivery.document source
            WHERE source.owner IS DISTINCT FROM :id
                AND source.id IN (SELECT reference.source FROM delivery.reference WHERE reference.target = :id)
            ORDER BY source.date_published DESC, source.id DESC
            LIMIT :shown
            """;

    /** What is in the trash and could do without it does not count: two that name each other could never be purged. */
    private static final String WORKING_COPIES = """
            SELECT source.id, source.kind, source.slug, count(*) OVER () AS total
            FROM editorial.document source
            WHERE source.id <> :id
                AND (
                    source.merged_into = :id
                    OR source.id IN (
                        SELECT reference.source
                        FROM editorial.reference
                        WHERE reference.target = :id AND (NOT reference.soft OR source.trashed_at IS NULL)
                    )
                )
            ORDER BY source.id DESC
            LIMIT :shown
            """;

    /** A document that refers to the one in question; quotes have no slug. */
    record Referrer(String kind, UUID id, @Nullable String slug) {}

    private final Session session;

    Referrers(Session session) {
        this.session = session;
    }

    /** Refuses to withdraw what other public documents refer to. */
    void mustNotExist(Document<?> document) {
        mustBeNone(document, REFERRERS, " public documents refer to it; the first of them are listed.");
    }

    /** Refuses to purge what any working copy refers to. */
    void mustNotExistAtAll(Document<?> document) {
        mustBeNone(document, WORKING_COPIES, " working copies refer to it; the first of them are listed.");
    }

    private void mustBeNone(Document<?> document, String statement, String reason) {
        List<Tuple> rows = session
                .createNativeQuery(statement, Tuple.class)
                .setParameter("id", document.id())
                .setParameter("shown", SHOWN)
                .getResultList()
                .stream()
                .toList();
        if (!rows.isEmpty()) {
            long total = rows.get(0).get("total", Long.class);
            throw ProblemType.STILL_REFERENCED
                    .because(total + reason)
                    .with("count", total)
                    .with("referrers", rows.stream().map(Referrers::referrer).toList());
        }
    }

    private static Referrer referrer(Tuple row) {
        return new Referrer(row.get("kind", String.class), row.get("id", UUID.class), row.get("slug", String.class));
    }
}
