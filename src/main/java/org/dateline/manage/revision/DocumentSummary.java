package org.dateline.manage.revision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A working copy in a list.
 *
 * @param state {@code draft}, {@code published}, {@code withdrawn} or {@code trashed}
 */
public record DocumentSummary(
        UUID id,
        long version,
        String slug,
        String title,
        String state,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable Long publishedVersion) {}
