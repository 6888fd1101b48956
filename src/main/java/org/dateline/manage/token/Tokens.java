package org.dateline.manage.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.access.Caller;
import org.dateline.access.DisplayName;
import org.dateline.access.Operation;
import org.dateline.access.Token;
import org.dateline.kernel.UuidV7;
import org.dateline.listing.Cursor;
import org.dateline.listing.ListScope;
import org.dateline.listing.PageFilter;
import org.dateline.listing.Slice;
import org.dateline.manage.audit.AuditTrail;
import org.dateline.manage.audit.Deed;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The rows of {@code editorial.access_token} that were handed out, the newest first. Each method is a transaction. */
@ApplicationScoped
@Transactional
class Tokens {

    static final String ORDER = "-id";

    private static final String ROWS = """
            SELECT t.id, t.prefix, t.label, t.account, t.role, t.scopes, t.created_by, c.display_name AS creator,
                t.created_at, t.expires_at, t.last_used_at, t.revoked_at
            FROM editorial.access_token t
            JOIN editorial.account c ON c.id = t.created_by
            WHERE t.prefix IS NOT NULL
            """;

    private static final String ONE = ROWS + """
            AND t.id = :id
            """;

    private static final String FORWARD = ROWS + """
            AND (CAST(:id AS uuid) IS NULL OR t.id < CAST(:id AS uuid))
            ORDER BY t.id DESC
            LIMIT :limit
            """;

    private static final String BACKWARD = ROWS + """
            AND t.id > :id
            ORDER BY t.id
            LIMIT :limit
            """;

    private static final String ADD_ACCOUNT = """
            INSERT INTO editorial.account (id, subject, display_name)
            VALUES (:id, :subject, :name)
            """;

    private static final String ADD = """
            INSERT INTO editorial.access_token
                (id, label, hash, prefix, account, role, scopes, created_by, expires_at)
            VALUES (:id, :label, :hash, :prefix, :account, :role, CAST(:scopes AS text[]), :creator, :expiresAt)
            """;

    private static final String REVOKE = """
            UPDATE editorial.access_token
            SET revoked_at = now()
            WHERE id = :id AND prefix IS NOT NULL AND revoked_at IS NULL
            """;

    private final Session session;
    private final Caller caller;
    private final AuditTrail audit;

    Tokens(Session session, Caller caller, AuditTrail audit) {
        this.session = session;
        this.caller = caller;
        this.audit = audit;
    }

    NewTokenView create(TokenInput input) {
        input.mustHaveRoleOrScopes();
        String label = label(input);
        mustBeAhead(input.expiresAt());
        Token token = Token.mint();
        UUID id = UuidV7.next();
        UUID account = UuidV7.next();
        session.createNativeMutationQuery(ADD_ACCOUNT)
                .setParameter("id", account)
                .setParameter("subject", "token:" + token.prefix())
                .setParameter("name", label)
                .executeUpdate();
        session.createNativeMutationQuery(ADD)
                .setParameter("id", id)
                .setParameter("label", label)
                .setParameter("hash", token.hash())
                .setParameter("prefix", token.prefix())
                .setParameter("account", account)
                .setParameter("role", input.role(), String.class)
                .setParameter(
                        "scopes",
                        input.scopes().isEmpty() ? null : "{" + String.join(",", input.scopes()) + "}",
                        String.class)
                .setParameter("creator", caller.actor().id())
                .setParameter("expiresAt", input.expiresAt(), Instant.class)
                .executeUpdate();
        Map<String, String> rights = input.role() == null
                ? Map.of("scopes", String.join(" ", input.scopes()))
                : Map.of("role", input.role());
        audit.add(new Deed(Operation.CREATE_TOKEN, null, id, label, null, null, rights));
        return new NewTokenView(token.secret(), one(id));
    }

    TokenPage page(PageFilter filter) {
        ListScope scope = PageFilter.scope("manage/tokens", ORDER);
        Cursor cursor = filter.from(scope);
        List<TokenView> rows = session
                .createNativeQuery(cursor != null && cursor.isBackward() ? BACKWARD : FORWARD, Tuple.class)
                .setParameter("id", cursor == null ? null : cursor.id(), UUID.class)
                .setParameter("limit", filter.limit().plusOne())
                .getResultList()
                .stream()
                .map(TokenView::of)
                .toList();
        Slice<TokenView> slice = Slice.of(rows, filter.limit(), cursor, scope, row -> Cursor.after(row.id()));
        return new TokenPage(slice.rows(), slice.page(), new TokenPage.Meta(ORDER));
    }

    TokenView one(UUID id) {
        return session.createNativeQuery(ONE, Tuple.class).setParameter("id", id).getResultList().stream()
                .findFirst()
                .map(TokenView::of)
                .orElseThrow(() -> Caller.unknown(id));
    }

    void revoke(UUID id) {
        int revoked =
                session.createNativeMutationQuery(REVOKE).setParameter("id", id).executeUpdate();
        TokenView token = one(id);
        if (revoked > 0) {
            audit.add(new Deed(Operation.REVOKE_TOKEN, null, id, token.label(), null, null, Map.of()));
        }
    }

    private static String label(TokenInput input) {
        String label = DisplayName.cleaned(input.label());
        if (label.isEmpty()) {
            throw invalid("/label", "must have something that can be seen");
        }
        return label;
    }

    private void mustBeAhead(@Nullable Instant end) {
        if (end != null
                && !session.createNativeQuery("SELECT CAST(:end AS timestamptz) > now()", Boolean.class)
                        .setParameter("end", end)
                        .getSingleResult()) {
            throw invalid("/expiresAt", "must be in the future");
        }
    }

    private static RuntimeException invalid(String pointer, String detail) {
        return ProblemType.INVALID_CONTENT.because(
                "The content breaks the rules that the errors name.", List.of(new Violation(pointer, detail)));
    }
}
