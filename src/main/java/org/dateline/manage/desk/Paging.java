package org.dateline.manage.desk;

import jakarta.ws.rs.DefaultValue;
import java.util.Map;
import java.util.UUID;
import org.dateline.listing.Cursor;
import org.dateline.listing.Limit;
import org.dateline.listing.ListScope;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters of a list that cannot be filtered. */
public record Paging(
        @Parameter(description = "At most so many, 1 to 100.", example = "20") @RestQuery @DefaultValue(Limit.DEFAULT)
        Limit limit,

        @Parameter(description = "Where to go on: next or prev of another page of the same list.") @RestQuery @Nullable
        String cursor) {

    /** The list of this name that belongs to one document. */
    static ListScope scope(String list, UUID document, String order) {
        return ListScope.of("manage/" + list, order, Map.of("document", document.toString()));
    }

    @Nullable
    Cursor from(ListScope scope) {
        return cursor == null ? null : Cursor.decode(cursor, scope);
    }
}
