package org.dateline.manage.desk;

import java.time.Instant;
import java.util.UUID;
import org.dateline.access.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A working copy in a list.
 *
 * @param state {@code draft}, {@code inReview}, {@code approved}, {@code published}, {@code withdrawn}, {@code
 *     merged} or {@code trashed}
 * @param hasUnpublishedChanges whether the working copy is newer than what readers see
 * @param assignee who is to work on it
 * @param publishAt when it is, or was, to be published
 * @param withdrawAt when it is, or was, to be withdrawn
 */
public record DocumentSummary(
        UUID id,
        long version,
        String slug,
        String title,

        @Schema(
                description =
                        "The step at which the working copy is: draft, inReview, approved, published, withdrawn, merged or trashed")
        String state,

        boolean hasUnpublishedChanges,
        Instant createdAt,
        @Nullable Actor createdBy,
        Instant modifiedAt,
        @Nullable Actor modifiedBy,
        @Nullable Actor assignee,
        @Nullable Long publishedVersion,
        @Nullable Instant publishAt,
        @Nullable Instant withdrawAt) {}
