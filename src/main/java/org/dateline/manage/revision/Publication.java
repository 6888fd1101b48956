package org.dateline.manage.revision;

import java.time.Instant;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicDocument;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances in which a document becomes what readers see.
 *
 * @param publishedVersion the version that readers saw until now; null if they saw none
 */
public record Publication(
        Instant now, Instant firstPublished, @Nullable Long publishedVersion, Newsroom newsroom) {

    /** The public document, ordered by title and dated by its first publication unless its kind says otherwise. */
    public PublicDocument of(Document<?> source, Object card, Object document) {
        return new PublicDocument(source.kind(), source.id(), source.version(), card, document)
                .orderedBy(source.title())
                .clocks(firstPublished, firstPublished, null);
    }
}
