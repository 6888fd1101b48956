package org.dateline.listing;

import jakarta.ws.rs.DefaultValue;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters of a list that is ordered by id and has no filters: {@code @Valid @BeanParam PageFilter}. */
public record PageFilter(
        @Parameter(description = "At most so many, 1 to 100.", example = "20") @RestQuery @DefaultValue(Limit.DEFAULT)
        Limit limit,

        @Parameter(description = "Where to go on: next or prev of another page of the same list.") @RestQuery @Nullable
        String cursor) {

    /** @param order {@code id} or {@code -id} */
    public static ListScope scope(String resource, String order) {
        return ListScope.of(resource, order, Map.of());
    }

    public @Nullable Cursor from(ListScope scope) {
        return cursor == null ? null : Cursor.decode(cursor, scope);
    }
}
