package org.dateline.manage.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.access.Actor;
import org.dateline.listing.PageInfo;
import org.dateline.manage.audit.AuditEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of what happened to one document. */
public record StepPage(List<StepView> data, PageInfo page, Meta meta) {

    /** What was effective. */
    @Schema(name = "StepPageMeta")
    public record Meta(String order) {}

    /**
     * Something that was done to a document.
     *
     * @param number grows with time
     * @param action the name of the operation
     * @param cause what made it happen without a request: {@code schedule}, {@code expiry} or {@code retention}
     * @param version after it
     * @param details what else there is to know of it: to whom it was assigned, when it was to be published
     */
    @Schema(name = "Step")
    public record StepView(
            long number,
            Instant at,
            Actor actor,

            @Schema(description = "The name of the operation: create, patch, publish …")
            String action,

            @Schema(description = "What made it happen without a request: schedule, expiry or retention") @Nullable
            String cause,

            @Nullable Long version,
            @Nullable String comment,
            @Nullable Map<String, String> details) {

        static StepView of(AuditEntry entry) {
            return new StepView(
                    entry.number(),
                    entry.at(),
                    entry.actor(),
                    entry.action(),
                    entry.cause(),
                    entry.version(),
                    entry.comment(),
                    entry.details());
        }
    }
}
