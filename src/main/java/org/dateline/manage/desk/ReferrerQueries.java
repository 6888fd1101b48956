package org.dateline.manage.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dateline.access.Caller;
import org.dateline.listing.Cursor;
import org.dateline.listing.ListScope;
import org.dateline.listing.Slice;
import org.dateline.manage.revision.Document;
import org.hibernate.Session;

/** The working copies that refer to a document or to what was merged into it, the newest first; a page is one statement. */
@ApplicationScoped
class ReferrerQueries {

    private static final String ORDER = "-id";

    private static final String PAGE = """
            SELECT source.id, source.kind, source.slug, source.title,
                source.published_version IS NOT NULL AS public, source.trashed_at IS NOT NULL AS trashed,
                array_agg(reference.pointer ORDER BY reference.pointer) AS pointers
            FROM editorial.reference
            JOIN editorial.document source ON source.id = reference.source
            WHERE reference.target IN (SELECT id FROM editorial.document WHERE id = :target OR merged_into = :target)
                AND source.id <> :target
                AND (:everything OR source.kind <> 'article' OR source.created_by = :caller OR source.assignee = :caller)
                AND %s
            LIMIT :limit
            """;

    private static final String FORWARD = PAGE.formatted("""
            source.id < :cursor
            GROUP BY source.id
            ORDER BY source.id DESC
            """);

    private static final String BACKWARD = PAGE.formatted("""
            source.id > :cursor
            GROUP BY source.id
            ORDER BY source.id
            """);

    private static final UUID LAST = new UUID(-1, -1);

    private final Session session;
    private final Caller caller;

    ReferrerQueries(Session session, Caller caller) {
        this.session = session;
        this.caller = caller;
    }

    ReferrerPage page(Document<?> document, Paging paging) {
        ListScope scope = Paging.scope("referencing", document.id(), ORDER);
        Cursor cursor = paging.from(scope);
        List<ReferrerPage.Referrer> rows = session
                .createNativeQuery(cursor != null && cursor.isBackward() ? BACKWARD : FORWARD, Tuple.class)
                .setParameter("target", document.id())
                .setParameter("everything", caller.seesEveryStory())
                .setParameter("caller", caller.actor().id())
                .setParameter("cursor", cursor == null ? LAST : cursor.id())
                .setParameter("limit", paging.limit().plusOne())
                .getResultList()
                .stream()
                .map(ReferrerQueries::referrer)
                .toList();
        Slice<ReferrerPage.Referrer> slice =
                Slice.of(rows, paging.limit(), cursor, scope, row -> Cursor.after(row.id()));
        return new ReferrerPage(slice.rows(), slice.page(), new ReferrerPage.Meta(ORDER));
    }

    private static ReferrerPage.Referrer referrer(Tuple row) {
        return new ReferrerPage.Referrer(
                row.get("id", UUID.class),
                row.get("kind", String.class),
                row.get("slug", String.class),
                row.get("title", String.class),
                row.get("public", Boolean.class),
                row.get("trashed", Boolean.class),
                Arrays.asList(row.get("pointers", String[].class)));
    }
}
