package org.dateline.manage.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.access.Actor;
import org.dateline.listing.Cursor;
import org.dateline.listing.Limit;
import org.dateline.listing.ListScope;
import org.dateline.listing.Slice;
import org.dateline.published.StoredJson;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Pages of the audit trail, the latest first; one statement each. */
@ApplicationScoped
public class AuditQueries {

    private static final String PAGE = """
            SELECT number, at, actor, actor_name, token, address, trace_id, action, cause, kind, subject, title, version,
                comment, CAST(details AS text) AS details
            FROM editorial.audit_entry
            WHERE (CAST(:actor AS uuid) IS NULL OR actor = CAST(:actor AS uuid))
                AND (CAST(:action AS text) IS NULL OR action = CAST(:action AS text))
                AND (CAST(:kind AS text) IS NULL OR kind = CAST(:kind AS text))
                AND (CAST(:subject AS uuid) IS NULL OR subject = CAST(:subject AS uuid))
                AND (CAST(:token AS text) IS NULL OR token = CAST(:token AS text))
                AND (CAST(:from AS timestamptz) IS NULL OR at >= CAST(:from AS timestamptz))
                AND (CAST(:to AS timestamptz) IS NULL OR at < CAST(:to AS timestamptz))
                AND %s
            LIMIT :limit
            """;

    private static final String FORWARD = PAGE.formatted("""
            (CAST(:number AS bigint) IS NULL OR number < CAST(:number AS bigint))
            ORDER BY number DESC
            """);

    private static final String BACKWARD = PAGE.formatted("""
            number > :number
            ORDER BY number
            """);

    /** As they are stored. */
    private record Details(@JsonValue Map<String, String> asMap) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private Details {}
    }

    private final Session session;

    AuditQueries(Session session) {
        this.session = session;
    }

    AuditPage page(AuditFilter filter) {
        ListScope scope = filter.scope();
        Cursor cursor = filter.cursor() == null ? null : Cursor.decode(filter.cursor(), scope);
        Slice<AuditEntry> slice = slice(filter, cursor, scope);
        return new AuditPage(slice.rows(), slice.page(), filter.meta());
    }

    /** What was done to one thing. */
    public Slice<AuditEntry> about(UUID subject, Limit limit, @Nullable Cursor cursor, ListScope scope) {
        return slice(AuditFilter.about(subject, limit), cursor, scope);
    }

    private Slice<AuditEntry> slice(AuditFilter filter, @Nullable Cursor cursor, ListScope scope) {
        return Slice.of(
                rows(filter, cursor),
                filter.limit(),
                cursor,
                scope,
                entry -> Cursor.after(new UUID(0, entry.number())));
    }

    private List<AuditEntry> rows(AuditFilter filter, @Nullable Cursor cursor) {
        return session
                .createNativeQuery(cursor != null && cursor.isBackward() ? BACKWARD : FORWARD, Tuple.class)
                .setParameter("actor", filter.actor(), UUID.class)
                .setParameter("action", filter.action(), String.class)
                .setParameter("kind", filter.kind(), String.class)
                .setParameter("subject", filter.subject(), UUID.class)
                .setParameter("token", filter.token(), String.class)
                .setParameter("from", filter.from(), Instant.class)
                .setParameter("to", filter.to(), Instant.class)
                .setParameter("number", cursor == null ? null : cursor.id().getLeastSignificantBits(), Long.class)
                .setParameter("limit", filter.limit().plusOne())
                .getResultList()
                .stream()
                .map(AuditQueries::entry)
                .toList();
    }

    private static AuditEntry entry(Tuple row) {
        return new AuditEntry(
                row.get("number", Long.class),
                row.get("at", Instant.class),
                new Actor(row.get("actor", UUID.class), row.get("actor_name", String.class)),
                row.get("token", String.class),
                row.get("address", String.class),
                row.get("trace_id", String.class),
                row.get("action", String.class),
                row.get("cause", String.class),
                row.get("kind", String.class),
                row.get("subject", UUID.class),
                row.get("title", String.class),
                row.get("version", Long.class),
                row.get("comment", String.class),
                details(row.get("details", String.class)));
    }

    private static @Nullable Map<String, String> details(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, Details.class).asMap();
    }
}
