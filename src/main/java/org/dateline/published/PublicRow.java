package org.dateline.published;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public document as it is read: what all kinds have, and its own fields as stored JSON.
 *
 * @param slug empty for a quote, which has none
 * @param json the card or the whole document, as whoever reads it asked for
 * @param aliases of the whole answer: which ids in the JSON stand for others by now
 */
public record PublicRow(
        UUID id,
        Kind kind,
        String slug,
        @Nullable String path,
        @Nullable String language,
        @Nullable UUID translationGroup,
        Instant firstPublished,
        Instant datePublished,
        Instant dateModified,
        @Nullable Instant expires,
        String json,
        Aliases aliases) {

    public <T> T as(Class<T> type) {
        return StoredJson.read(json, type, aliases);
    }
}
