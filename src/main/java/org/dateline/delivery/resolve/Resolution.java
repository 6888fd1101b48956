package org.dateline.delivery.resolve;

import java.util.UUID;
import org.dateline.delivery.expansion.item.PublicPaths.Destination;
import org.dateline.delivery.expansion.item.RequestedPath;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.jspecify.annotations.Nullable;

/**
 * What a public path leads to.
 *
 * @param kind what it is, such as {@code article}
 * @param language absent for what has none
 * @param path the one that it has today
 * @param url the canonical address of that path
 * @param moved whether the path that was asked for is another one, so that who follows it should be redirected
 * @param requestedPath the path that was asked for, as it was sent
 */
record Resolution(
        String kind,
        UUID id,
        String slug,
        @Nullable String language,
        String path,
        String url,
        boolean moved,
        String requestedPath) {

    static Resolution of(Destination found, RequestedPath requested, Newsroom newsroom) {
        PublicRow row = found.row();
        String path = found.path();
        return new Resolution(
                row.kind().singular(),
                row.id(),
                row.slug(),
                found.language(),
                path,
                newsroom.url(path),
                !path.equals(requested.sent()),
                requested.sent());
    }
}
