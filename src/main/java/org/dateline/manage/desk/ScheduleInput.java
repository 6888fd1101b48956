package org.dateline.manage.desk;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When something is to happen to a document; at least one of the two. What is left out is not to happen any more.
 *
 * @param publishAt after now, and not before the end of an embargo
 * @param withdrawAt after publishAt
 */
public record ScheduleInput(
        @Schema(
                description =
                        "After now, and not before the end of an embargo; left out, nothing is published by itself")
        @Nullable
        Instant publishAt,

        @Schema(description = "After publishAt; left out, nothing is withdrawn by itself") @Nullable
        Instant withdrawAt) {}
