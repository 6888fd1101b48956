package org.dateline.manage.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.dateline.listing.Cursor;
import org.dateline.listing.ListScope;
import org.dateline.listing.Slice;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.dateline.published.Kind;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Lists of working copies, the latest changed first; one statement for a page of any kind. */
@ApplicationScoped
public class DocumentQueries {

    private static final String STATE = """
            CASE
                WHEN trashed_at IS NOT NULL THEN 'trashed'
                WHEN published_version IS NOT NULL THEN 'published'
                WHEN withdrawn_at IS NOT NULL THEN 'withdrawn'
                ELSE 'draft'
            END
            """;

    private static final String PAGE = """
            SELECT id, version, slug, title, created_at, modified_at, published_version, %1$s AS state
            FROM editorial.document
            WHERE kind = :kind
                AND (CAST(:slug AS text) IS NULL OR slug = CAST(:slug AS text))
                AND (CAST(:title AS text) IS NULL OR labels ILIKE CAST(:title AS text))
                AND (CAST(:state AS text) IS NULL OR %1$s = CAST(:state AS text))
                %2$s
            LIMIT :limit
            """;

    private static final String FIRST = PAGE.formatted(STATE, """
            ORDER BY modified_at DESC, id DESC
            """);

    private static final String FORWARD = PAGE.formatted(STATE, """
            AND (modified_at, id) < (:modifiedAt, :id)
            ORDER BY modified_at DESC, id DESC
            """);

    private static final String BACKWARD = PAGE.formatted(STATE, """
            AND (modified_at, id) > (:modifiedAt, :id)
            ORDER BY modified_at, id
            """);

    private final Session session;

    DocumentQueries(Session session) {
        this.session = session;
    }

    public DocumentPage page(Kind kind, DocumentFilter filter) {
        ListScope scope = filter.scope(kind);
        Cursor cursor = filter.from(scope);
        Slice<DocumentSummary> slice = Slice.of(
                rows(kind, filter, cursor),
                filter.limit(),
                cursor,
                scope,
                row -> Cursor.after(row.id(), row.modifiedAt().toString()));
        return new DocumentPage(
                slice.rows(),
                slice.page(),
                new DocumentPage.Meta(DocumentFilter.ORDER, filter.state(), filter.slug(), filter.title()));
    }

    private List<DocumentSummary> rows(Kind kind, DocumentFilter filter, @Nullable Cursor cursor) {
        var query = session.createNativeQuery(
                        cursor == null ? FIRST : cursor.isBackward() ? BACKWARD : FORWARD, Tuple.class)
                .setParameter("kind", kind.singular())
                .setParameter("slug", filter.slug())
                .setParameter("title", filter.titlePattern())
                .setParameter("state", filter.state())
                .setParameter("limit", filter.limit().plusOne());
        if (cursor != null) {
            query.setParameter("modifiedAt", modifiedAt(cursor)).setParameter("id", cursor.id());
        }
        return query.getResultList().stream().map(DocumentQueries::summary).toList();
    }

    private static DocumentSummary summary(Tuple row) {
        return new DocumentSummary(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                row.get("slug", String.class),
                row.get("title", String.class),
                row.get("state", String.class),
                row.get("created_at", Instant.class),
                row.get("modified_at", Instant.class),
                row.get("published_version", Long.class));
    }

    private static Instant modifiedAt(Cursor cursor) {
        try {
            return Instant.parse(cursor.position().get(0));
        } catch (DateTimeParseException | IndexOutOfBoundsException e) {
            throw ProblemType.INVALID_PARAMETER
                    .because(
                            "The parameter cursor is not one that this server gave out.",
                            List.of(Violation.parameter("cursor", "is not a cursor that this server gave out")))
                    .causedBy(e);
        }
    }
}
