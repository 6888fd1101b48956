package org.dateline.manage.desk;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dateline.kernel.Slug;
import org.dateline.listing.Cursor;
import org.dateline.listing.Limit;
import org.dateline.listing.ListScope;
import org.dateline.published.Kind;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters of a list of working copies. */
public record DocumentFilter(
        @Parameter(
                description = "Only those in this state; without it all, those in the trash and the merged ones too.",
                example = "draft")
        @RestQuery
        @Nullable
        @Pattern(
                regexp = "draft|inReview|approved|published|withdrawn|merged|trashed",
                message = "must be draft, inReview, approved, published, withdrawn, merged or trashed")
        String state,

        @Parameter(
                description =
                        "Only those of which readers never saw anything (never), see exactly this version (current),"
                                + " see an older one (outdated), or saw one once (withdrawn).",
                example = "never")
        @RestQuery
        @Nullable
        @Pattern(regexp = "never|current|outdated|withdrawn", message = "must be never, current, outdated or withdrawn")
        String publication,

        @Parameter(
                description =
                        "Only those for which a time is set that is still to come (pending), or was missed (missed).")
        @RestQuery
        @Nullable
        @Pattern(regexp = "pending|missed", message = "must be pending or missed")
        String schedule,

        @Parameter(description = "Only those that this account has created, saved last, or is assigned to.")
        @RestQuery
        @Nullable
        UUID person,

        @Parameter(description = "Only the one with this slug.", example = "kyrgyzstan")
        @RestQuery
        @Nullable
        @Pattern(regexp = Slug.PATTERN, message = "must be a slug")
        @Size(max = Slug.MAX_LENGTH)
        String slug,

        @Parameter(
                description = "Only those with this text in their title or in any other name, in any case.",
                example = "встреча")
        @RestQuery
        @Nullable
        @Size(min = 1, max = 200)
        String title,

        @Parameter(description = "At most so many, 1 to 100.", example = "20") @RestQuery @DefaultValue(Limit.DEFAULT)
        Limit limit,

        @Parameter(description = "Where to go on: next or prev of another page of the same list.") @RestQuery @Nullable
        String cursor) {

    static final String ORDER = "-modifiedAt";

    ListScope scope(Kind kind) {
        Map<String, String> filters = new TreeMap<>();
        put(filters, "state", state);
        put(filters, "publication", publication);
        put(filters, "schedule", schedule);
        put(filters, "person", person == null ? null : person.toString());
        put(filters, "slug", slug);
        put(filters, "title", title);
        return ListScope.of("manage/" + kind.plural(), ORDER, filters);
    }

    @Nullable
    Cursor from(ListScope scope) {
        return cursor == null ? null : Cursor.decode(cursor, scope);
    }

    DocumentPage.Meta meta() {
        return new DocumentPage.Meta(ORDER, state, publication, schedule, person, slug, title);
    }

    /** The title as a pattern of LIKE in which nothing but the ends is a wildcard. */
    @Nullable
    String titlePattern() {
        return title == null
                ? null
                : "%" + title.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static void put(Map<String, String> filters, String name, @Nullable String value) {
        if (value != null) {
            filters.put(name, value);
        }
    }
}
