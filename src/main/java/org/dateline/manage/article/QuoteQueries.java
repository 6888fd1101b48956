package org.dateline.manage.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dateline.access.Caller;
import org.dateline.listing.Cursor;
import org.dateline.listing.Limit;
import org.dateline.listing.ListScope;
import org.dateline.listing.Slice;
import org.dateline.published.StoredJson;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Quotes across the working copies of all articles, the newest first; one statement for a page. */
@ApplicationScoped
class QuoteQueries {

    private static final String QUOTES = """
            SELECT quote.id, document.id AS article, document.title, document.version, document.modified_at,
                   CAST(article.content -> 'quotes' -> quote.position AS text) AS content
            FROM editorial.quote
            JOIN editorial.article ON article.id = quote.article
            JOIN editorial.document ON document.id = quote.article
            WHERE quote.position IS NOT NULL
                AND document.trashed_at IS NULL
                AND (:everything OR document.created_by = :caller OR document.assignee = :caller)
            """;

    private static final String ONE = QUOTES + " AND quote.id = :id";

    private static final String PAGE = QUOTES + """
              AND (CAST(:article AS uuid) IS NULL OR quote.article = :article)
              AND (CAST(:speaker AS text) IS NULL
                  OR quote.article IN (
                      SELECT reference.source
                      FROM editorial.reference
                      WHERE reference.target = CAST(:speaker AS uuid)))
              AND (CAST(:speaker AS text) IS NULL
                  OR CAST(:speaker AS text) IN (
                      article.content -> 'quotes' -> quote.position -> 'speaker' ->> 'person',
                      article.content -> 'quotes' -> quote.position -> 'speaker' ->> 'organization'))
              AND %s
              LIMIT :limit
              """;

    private static final String FORWARD = PAGE.formatted("""
            (CAST(:cursor AS uuid) IS NULL OR quote.id < :cursor)
            ORDER BY quote.id DESC
            """);

    private static final String BACKWARD = PAGE.formatted("""
            quote.id > :cursor
            ORDER BY quote.id
            """);

    private final Session session;
    private final Caller caller;

    QuoteQueries(Session session, Caller caller) {
        this.session = session;
        this.caller = caller;
    }

    Optional<QuoteWorkingCopy> one(UUID id) {
        return visible(session.createNativeQuery(ONE, Tuple.class))
                .setParameter("id", id)
                .getResultStream()
                .map(QuoteQueries::quote)
                .findFirst();
    }

    Slice<QuoteWorkingCopy> page(
            @Nullable UUID article, @Nullable UUID speaker, Limit limit, @Nullable Cursor cursor, ListScope scope) {
        NativeQuery<Tuple> query = visible(session.createNativeQuery(
                        cursor != null && cursor.isBackward() ? BACKWARD : FORWARD, Tuple.class))
                .setParameter("article", article, UUID.class)
                .setParameter("speaker", speaker == null ? null : speaker.toString(), String.class)
                .setParameter("cursor", cursor == null ? null : cursor.id(), UUID.class)
                .setParameter("limit", limit.plusOne());
        List<QuoteWorkingCopy> rows =
                query.getResultStream().map(QuoteQueries::quote).toList();
        return Slice.of(rows, limit, cursor, scope, row -> Cursor.after(row.id()));
    }

    /** Of stories that the caller may see. */
    private NativeQuery<Tuple> visible(NativeQuery<Tuple> query) {
        return query.setParameter("everything", caller.seesEveryStory())
                .setParameter("caller", caller.actor().id());
    }

    private static QuoteWorkingCopy quote(Tuple row) {
        return new QuoteWorkingCopy(
                row.get("id", UUID.class),
                row.get("article", UUID.class),
                row.get("title", String.class),
                row.get("version", Long.class),
                row.get("modified_at", Instant.class),
                StoredJson.read(row.get("content", String.class), QuoteContent.class));
    }
}
