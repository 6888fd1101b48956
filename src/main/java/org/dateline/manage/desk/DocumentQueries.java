package org.dateline.manage.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.dateline.access.Actor;
import org.dateline.access.Caller;
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
                WHEN document.trashed_at IS NOT NULL THEN 'trashed'
                WHEN document.merged_into IS NOT NULL THEN 'merged'
                WHEN document.stage <> 'draft' THEN document.stage
                WHEN document.published_version IS NOT NULL THEN 'published'
                WHEN document.withdrawn_at IS NOT NULL THEN 'withdrawn'
                ELSE 'draft'
            END
            """;

    private static final String PUBLICATION = """
            CASE
                WHEN document.published_version = document.version THEN 'current'
                WHEN document.published_version IS NOT NULL THEN 'outdated'
                WHEN document.first_published IS NOT NULL THEN 'withdrawn'
                ELSE 'never'
            END
            """;

    /** The page is cut out first; what comes along with its rows is looked up for them alone. */
    private static final String PAGE = """
            WITH page AS (
                SELECT document.*, %1$s AS state
                FROM editorial.document
                WHERE document.kind = :kind
                    AND (:everything OR document.created_by = :caller OR document.assignee = :caller)
                    AND (CAST(:slug AS text) IS NULL OR document.slug = CAST(:slug AS text))
                    AND (CAST(:title AS text) IS NULL OR document.labels ILIKE CAST(:title AS text))
                    AND (CAST(:state AS text) IS NULL OR %1$s = CAST(:state AS text))
                    AND (CAST(:publication AS text) IS NULL OR %2$s = CAST(:publication AS text))
                    AND (
                        CAST(:person AS uuid) IS NULL
                        OR CAST(:person AS uuid) IN (document.created_by, document.modified_by, document.assignee)
                    )
                    AND (
                        CAST(:schedule AS text) IS NULL
                        OR EXISTS (
                            SELECT
                            FROM editorial.schedule
                            WHERE schedule.document = document.id
                                AND (schedule.missed_at IS NOT NULL) = (CAST(:schedule AS text) = 'missed')
                        )
                    )
                    %3$s
                LIMIT :limit
            )
            SELECT page.id, page.version, page.slug, page.title, page.state, page.created_at, page.modified_at,
                page.published_version, page.created_by, creator.display_name AS creator, page.modified_by,
                modifier.display_name AS modifier, page.assignee, assigned.display_name AS assigned,
                publish.due_at AS publish_at, withdraw.due_at AS withdraw_at
            FROM page
            LEFT JOIN editorial.account creator ON creator.id = page.created_by
            LEFT JOIN editorial.account modifier ON modifier.id = page.modified_by
            LEFT JOIN editorial.account assigned ON assigned.id = page.assignee
            LEFT JOIN editorial.schedule publish ON publish.document = page.id AND publish.operation = 'publish'
            LEFT JOIN editorial.schedule withdraw ON withdraw.document = page.id AND withdraw.operation = 'withdraw'
            %4$s
            """;

    private static final String NEWEST_FIRST = "ORDER BY %1$s.modified_at DESC, %1$s.id DESC";
    private static final String OLDEST_FIRST = "ORDER BY %1$s.modified_at, %1$s.id";

    private static final String FIRST = page("", NEWEST_FIRST);
    private static final String FORWARD =
            page("AND (document.modified_at, document.id) < (:modifiedAt, :id)", NEWEST_FIRST);
    private static final String BACKWARD =
            page("AND (document.modified_at, document.id) > (:modifiedAt, :id)", OLDEST_FIRST);

    private final Session session;
    private final Caller caller;

    DocumentQueries(Session session, Caller caller) {
        this.session = session;
        this.caller = caller;
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
        return new DocumentPage(slice.rows(), slice.page(), filter.meta());
    }

    private List<DocumentSummary> rows(Kind kind, DocumentFilter filter, @Nullable Cursor cursor) {
        var query = session.createNativeQuery(
                        cursor == null ? FIRST : cursor.isBackward() ? BACKWARD : FORWARD, Tuple.class)
                .setParameter("kind", kind.singular())
                .setParameter("everything", caller.seesEveryStory() || !kind.tellsAStory())
                .setParameter("caller", caller.actor().id())
                .setParameter("publication", filter.publication())
                .setParameter("schedule", filter.schedule())
                .setParameter("person", filter.person(), UUID.class)
                .setParameter("slug", filter.slug())
                .setParameter("title", filter.titlePattern())
                .setParameter("state", filter.state())
                .setParameter("limit", filter.limit().plusOne());
        if (cursor != null) {
            query.setParameter("modifiedAt", modifiedAt(cursor)).setParameter("id", cursor.id());
        }
        return query.getResultList().stream().map(DocumentQueries::summary).toList();
    }

    private static String page(String position, String order) {
        return PAGE.formatted(
                STATE, PUBLICATION, position + "\n" + order.formatted("document"), order.formatted("page"));
    }

    private static DocumentSummary summary(Tuple row) {
        long version = row.get("version", Long.class);
        Long publishedVersion = row.get("published_version", Long.class);
        return new DocumentSummary(
                row.get("id", UUID.class),
                version,
                row.get("slug", String.class),
                row.get("title", String.class),
                row.get("state", String.class),
                publishedVersion != null && publishedVersion != version,
                row.get("created_at", Instant.class),
                actor(row, "created_by", "creator"),
                row.get("modified_at", Instant.class),
                actor(row, "modified_by", "modifier"),
                actor(row, "assignee", "assigned"),
                publishedVersion,
                row.get("publish_at", Instant.class),
                row.get("withdraw_at", Instant.class));
    }

    private static @Nullable Actor actor(Tuple row, String id, String name) {
        UUID account = row.get(id, UUID.class);
        return account == null ? null : new Actor(account, row.get(name, String.class));
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
