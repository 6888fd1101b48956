package org.dateline.manage.audit;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.access.Operation;
import org.dateline.listing.Limit;
import org.dateline.listing.ListScope;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.dateline.published.Kind;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters of the audit trail. */
record AuditFilter(
        @Parameter(description = "Only what this account did.") @RestQuery @Nullable
        UUID actor,

        @Parameter(description = "Only this operation.", example = "publish")
        @RestQuery
        @Nullable
        @Pattern(regexp = "[a-zA-Z]{1,40}", message = "must be the name of an operation")
        String action,

        @Parameter(description = "Only what was done to documents of this kind.", example = "article")
        @RestQuery
        @Nullable
        @Pattern(regexp = "[a-zA-Z]{1,40}", message = "must be the name of a kind")
        String kind,

        @Parameter(description = "Only what was done to this document, token or account.") @RestQuery @Nullable
        UUID subject,

        @Parameter(description = "Only what was done with the token that has this public prefix.")
        @RestQuery
        @Nullable
        @Size(min = 1, max = 40)
        String token,

        @Parameter(description = "Only what was done at this time or later.", example = "2026-01-01T00:00:00Z")
        @RestQuery
        @Nullable
        Instant from,

        @Parameter(description = "Only what was done before this time.", example = "2036-01-01T00:00:00Z")
        @RestQuery
        @Nullable
        Instant to,

        @Parameter(description = "At most so many, 1 to 100.", example = "20") @RestQuery @DefaultValue(Limit.DEFAULT)
        Limit limit,

        @Parameter(description = "Where to go on: next or prev of another page of the same list.") @RestQuery @Nullable
        String cursor) {

    static final String ORDER = "-number";

    static AuditFilter about(UUID subject, Limit limit) {
        return new AuditFilter(null, null, null, subject, null, null, null, limit, null);
    }

    ListScope scope() {
        requireKnown("action", action, Arrays.stream(Operation.values()).map(Operation::wireName));
        requireKnown("kind", kind, Arrays.stream(Kind.values()).map(Kind::singular));
        Map<String, String> filters = new TreeMap<>();
        put(filters, "actor", actor);
        put(filters, "action", action);
        put(filters, "kind", kind);
        put(filters, "subject", subject);
        put(filters, "token", token);
        put(filters, "from", from);
        put(filters, "to", to);
        return ListScope.of("manage/audit", ORDER, filters);
    }

    AuditPage.Meta meta() {
        return new AuditPage.Meta(ORDER, actor, action, kind, subject, token, from, to);
    }

    /** A name that is nobody's would find nothing, which reads as if nothing had happened. */
    private static void requireKnown(String name, @Nullable String value, Stream<String> known) {
        List<String> names = known.sorted().toList();
        if (value != null && !names.contains(value)) {
            String detail = "must be one of: " + String.join(", ", names);
            throw ProblemType.INVALID_PARAMETER.because(
                    "The parameter " + name + " " + detail + ".", List.of(Violation.parameter(name, detail)));
        }
    }

    private static void put(Map<String, String> filters, String name, @Nullable Object value) {
        if (value != null) {
            filters.put(name, value.toString());
        }
    }
}
