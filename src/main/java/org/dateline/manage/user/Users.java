package org.dateline.manage.user;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dateline.access.Caller;
import org.dateline.access.Operation;
import org.dateline.kernel.MergePatch;
import org.dateline.listing.Cursor;
import org.dateline.listing.ListScope;
import org.dateline.listing.PageFilter;
import org.dateline.listing.Slice;
import org.dateline.manage.audit.AuditTrail;
import org.dateline.manage.audit.Deed;
import org.dateline.problem.ProblemType;
import org.dateline.problem.UnreadableBody;
import org.dateline.problem.Violation;
import org.hibernate.Session;

/** The rows of {@code editorial.account}, the oldest first. Each method is a transaction. */
@ApplicationScoped
@Transactional
class Users {

    static final String ORDER = "id";

    private static final String ROWS = """
            SELECT id, display_name, issuer, subject, role, disabled_at IS NOT NULL AS disabled, role_limit, created_at,
                sessions_ended_at, last_seen_at
            FROM editorial.account
            """;

    private static final String ONE = ROWS + """
            WHERE id = :id
            """;

    private static final String TAKEN = ONE + """
            FOR UPDATE
            """;

    private static final String FORWARD = ROWS + """
            WHERE CAST(:id AS uuid) IS NULL OR id > CAST(:id AS uuid)
            ORDER BY id
            LIMIT :limit
            """;

    private static final String BACKWARD = ROWS + """
            WHERE id < :id
            ORDER BY id DESC
            LIMIT :limit
            """;

    private static final String CHANGE = """
            UPDATE editorial.account
            SET disabled_at = CASE WHEN :disabled THEN COALESCE(disabled_at, now()) END, role_limit = :roleLimit
            WHERE id = :id
            """;

    private static final String END_SESSIONS = """
            UPDATE editorial.account
            SET sessions_ended_at = clock_timestamp()
            WHERE id = :id
            """;

    private final Session session;
    private final AuditTrail audit;
    private final ObjectMapper mapper;
    private final Validator validator;

    Users(Session session, AuditTrail audit, ObjectMapper mapper, Validator validator) {
        this.session = session;
        this.audit = audit;
        this.mapper = mapper;
        this.validator = validator;
    }

    UserPage page(PageFilter filter) {
        ListScope scope = PageFilter.scope("manage/users", ORDER);
        Cursor cursor = filter.from(scope);
        List<UserView> rows = session
                .createNativeQuery(cursor != null && cursor.isBackward() ? BACKWARD : FORWARD, Tuple.class)
                .setParameter("id", cursor == null ? null : cursor.id(), UUID.class)
                .setParameter("limit", filter.limit().plusOne())
                .getResultList()
                .stream()
                .map(UserView::of)
                .toList();
        Slice<UserView> slice = Slice.of(rows, filter.limit(), cursor, scope, row -> Cursor.after(row.id()));
        return new UserPage(slice.rows(), slice.page(), new UserPage.Meta(ORDER));
    }

    UserView one(UUID id) {
        return find(ONE, id);
    }

    /** Changes the settings by a merge patch (RFC 7396). */
    UserView patch(UUID id, JsonNode patch) {
        UserView user = find(TAKEN, id);
        UserSettings settings = patched(user.settings(), patch);
        if (settings.equals(user.settings())) {
            return user;
        }
        if (user.issuer() == null) {
            throw ProblemType.CONFLICT.because("Only people whom an identity provider knows can be limited or disabled;"
                    + " a token is revoked instead, and the administrator's always works.");
        }
        session.createNativeMutationQuery(CHANGE)
                .setParameter("id", id)
                .setParameter("disabled", settings.disabled())
                .setParameter("roleLimit", settings.roleLimit(), String.class)
                .executeUpdate();
        audit.add(deed(
                Operation.CHANGE_USER,
                user,
                Map.of(
                        "disabled",
                        String.valueOf(settings.disabled()),
                        "roleLimit",
                        Objects.requireNonNullElse(settings.roleLimit(), "none"))));
        return one(id);
    }

    void logOut(UUID id) {
        UserView user = find(TAKEN, id);
        session.createNativeMutationQuery(END_SESSIONS).setParameter("id", id).executeUpdate();
        audit.add(deed(Operation.END_SESSIONS, user, Map.of()));
    }

    private UserView find(String sql, UUID id) {
        return session.createNativeQuery(sql, Tuple.class).setParameter("id", id).getResultList().stream()
                .findFirst()
                .map(UserView::of)
                .orElseThrow(() -> Caller.unknown(id));
    }

    private UserSettings patched(UserSettings settings, JsonNode patch) {
        if (!patch.isObject()) {
            throw ProblemType.MALFORMED_BODY.because(
                    "A merge patch is an object.", List.of(new Violation("", "must be an object")));
        }
        try {
            JsonNode merged = MergePatch.apply(mapper.valueToTree(settings), patch);
            UserSettings changed = mapper.treeToValue(merged, UserSettings.class);
            Set<ConstraintViolation<UserSettings>> violations = validator.validate(changed);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return changed;
        } catch (JsonProcessingException e) {
            throw UnreadableBody.of(e);
        }
    }

    private static Deed deed(Operation operation, UserView user, Map<String, String> details) {
        return new Deed(operation, null, user.id(), user.displayName(), null, null, details);
    }
}
