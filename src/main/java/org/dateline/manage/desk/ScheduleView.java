package org.dateline.manage.desk;

import java.time.Instant;
import java.util.List;
import org.dateline.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to happen to a document at a set time, or should have. */
@Schema(name = "Schedule")
public record ScheduleView(
        @Nullable Timer publish, @Nullable Timer withdraw) {

    /**
     * One step and its time.
     *
     * @param missedAt when it was due and could not be done; it does not happen by itself any more
     * @param obstacles why it could not be done
     */
    @Schema(name = "Timer")
    public record Timer(
            Instant at,

            @Schema(description = "When it was due and could not be done; it does not happen by itself any more")
            @Nullable
            Instant missedAt,

            @Schema(description = "Why it could not be done") @Nullable
            List<Violation> obstacles) {}
}
