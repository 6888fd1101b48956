package org.dateline.manage.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.dateline.access.Actor;
import org.dateline.access.Caller;
import org.dateline.problem.TraceIds;
import org.dateline.published.Kind;
import org.dateline.published.StoredJson;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes down what is done, in the transaction that does it. */
@ApplicationScoped
public class AuditTrail {

    private static final String ADD = """
            INSERT INTO editorial.audit_entry
                (actor, actor_name, token, address, trace_id, action, cause, kind, subject, title, version, comment,
                 details)
            VALUES (:actor, :actorName, :token, :address, :traceId, :action, :cause, :kind, :subject, :title, :version,
                    :comment, CAST(:details AS jsonb))
            """;

    private final Session session;
    private final Caller caller;

    AuditTrail(Session session, Caller caller) {
        this.session = session;
        this.caller = caller;
    }

    /** The caller of the request that is being worked on does this; Dateline itself, where there is none. */
    public void add(Deed deed) {
        String address = caller.address();
        add(deed, caller.actor(), caller.tokenPrefix(), address, address == null ? null : TraceIds.current(), null);
    }

    /**
     * Something happens without a request.
     *
     * @param cause why: {@code schedule}, {@code expiry}, {@code retention}
     */
    public void add(Deed deed, Actor actor, String cause) {
        add(deed, actor, null, null, null, cause);
    }

    private void add(
            Deed deed,
            Actor actor,
            @Nullable String token,
            @Nullable String address,
            @Nullable String traceId,
            @Nullable String cause) {
        Kind kind = deed.kind();
        session.createNativeMutationQuery(ADD)
                .setParameter("actor", actor.id())
                .setParameter("actorName", actor.name())
                .setParameter("token", token, String.class)
                .setParameter("address", address, String.class)
                .setParameter("traceId", traceId, String.class)
                .setParameter("action", deed.operation().wireName())
                .setParameter("cause", cause, String.class)
                .setParameter("kind", kind == null ? null : kind.singular(), String.class)
                .setParameter("subject", deed.subject(), UUID.class)
                .setParameter("title", deed.title(), String.class)
                .setParameter("version", deed.version(), Long.class)
                .setParameter("comment", deed.comment(), String.class)
                .setParameter(
                        "details", deed.details().isEmpty() ? null : StoredJson.write(deed.details()), String.class)
                .executeUpdate();
    }
}
