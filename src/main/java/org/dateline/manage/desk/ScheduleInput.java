package org.dateline.manage.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something is to happen to a document; at least one of the two. What is left out is not to happen any more.
 *
 * @param publishAt after now, and not before the end of an embargo
 * @param withdrawAt after publishAt
 */
public record ScheduleInput(
        @Nullable Instant publishAt, @Nullable Instant withdrawAt) {}
