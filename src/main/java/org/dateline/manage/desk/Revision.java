package org.dateline.manage.desk;

import java.time.Instant;
import org.dateline.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A version of a working copy, as it was saved.
 *
 * @param restoredFrom the version whose content it has again
 * @param publishedAt when readers first saw it; such a version is kept for ever
 * @param isCurrent whether it is what the working copy is now
 * @param isPublic whether it is what readers see now
 */
public record Revision(
        long version,
        Instant savedAt,
        @Nullable Actor savedBy,
        @Nullable String comment,
        @Nullable Long restoredFrom,
        @Nullable Instant publishedAt,
        boolean isCurrent,
        boolean isPublic) {}
