package org.dateline.manage.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dateline.access.Actor;
import org.dateline.listing.Cursor;
import org.dateline.listing.ListScope;
import org.dateline.listing.Slice;
import org.dateline.manage.audit.AuditEntry;
import org.dateline.manage.audit.AuditQueries;
import org.dateline.manage.revision.Document;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What happened to one document: its versions and its steps, the latest first; one statement for a page. */
@ApplicationScoped
class HistoryQueries {

    private static final String VERSION_ORDER = "-version";
    private static final String STEP_ORDER = "-number";

    private static final String REVISIONS = """
            SELECT revision.version, revision.saved_at, account.id, account.display_name, revision.comment,
                revision.restored_from, revision.published_at
            FROM editorial.revision
            LEFT JOIN editorial.account ON account.id = revision.saved_by
            WHERE revision.document = :document AND %s
            LIMIT :limit
            """;

    private static final String FORWARD = REVISIONS.formatted("""
            revision.version < :version
            ORDER BY revision.version DESC
            """);

    private static final String BACKWARD = REVISIONS.formatted("""
            revision.version > :version
            ORDER BY revision.version
            """);

    private final Session session;
    private final AuditQueries audit;

    HistoryQueries(Session session, AuditQueries audit) {
        this.session = session;
        this.audit = audit;
    }

    RevisionPage revisions(Document<?> document, Paging paging) {
        ListScope scope = Paging.scope("revisions", document.id(), VERSION_ORDER);
        Cursor cursor = paging.from(scope);
        List<Revision> rows = session
                .createNativeQuery(cursor != null && cursor.isBackward() ? BACKWARD : FORWARD, Tuple.class)
                .setParameter("document", document.id())
                .setParameter(
                        "version", cursor == null ? Long.MAX_VALUE : cursor.id().getLeastSignificantBits())
                .setParameter("limit", paging.limit().plusOne())
                .getResultList()
                .stream()
                .map(row -> revision(row, document))
                .toList();
        Slice<Revision> slice =
                Slice.of(rows, paging.limit(), cursor, scope, row -> Cursor.after(new UUID(0, row.version())));
        return new RevisionPage(slice.rows(), slice.page(), new RevisionPage.Meta(VERSION_ORDER));
    }

    StepPage steps(Document<?> document, Paging paging) {
        ListScope scope = Paging.scope("steps", document.id(), STEP_ORDER);
        Cursor cursor = paging.from(scope);
        Slice<AuditEntry> slice = audit.about(document.id(), paging.limit(), cursor, scope);
        return new StepPage(
                slice.rows().stream().map(StepPage.StepView::of).toList(), slice.page(), new StepPage.Meta(STEP_ORDER));
    }

    private static Revision revision(Tuple row, Document<?> document) {
        long version = row.get("version", Long.class);
        return new Revision(
                version,
                row.get("saved_at", Instant.class),
                actor(row),
                row.get("comment", String.class),
                row.get("restored_from", Long.class),
                row.get("published_at", Instant.class),
                version == document.version(),
                document.life().shows(version));
    }

    private static @Nullable Actor actor(Tuple row) {
        UUID id = row.get("id", UUID.class);
        return id == null ? null : new Actor(id, row.get("display_name", String.class));
    }
}
