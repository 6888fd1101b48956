package org.dateline.listing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on.
 *
 * @param next the cursor of the page that follows; null on the last one
 * @param prev the cursor of the page before; null on the first one
 */
public record PageInfo(@Nullable String next, @Nullable String prev, int limit) {

    /**
     * The value of a {@code Link} header (RFC 8288); null when there is neither a next nor a previous page.
     *
     * @param path of the request, as it was sent
     * @param query of the request, as it was sent, which the links keep but for the cursor
     */
    public @Nullable String link(String path, @Nullable String query) {
        List<String> links = new ArrayList<>();
        if (next != null) {
            links.add("<" + LinkTarget.of(path, query, next) + ">; rel=\"next\"");
        }
        if (prev != null) {
            links.add("<" + LinkTarget.of(path, query, prev) + ">; rel=\"prev\"");
        }
        return links.isEmpty() ? null : String.join(", ", links);
    }
}
