package org.dateline.manage.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dateline.access.Actor;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Life;
import org.dateline.manage.revision.Stage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a document stands in its life.
 *
 * @param state the step at which the working copy is: {@code draft}, {@code inReview}, {@code approved}, {@code
 *     published}, {@code withdrawn}, {@code merged} or {@code trashed}
 * @param hasUnpublishedChanges whether the working copy is newer than what readers see
 * @param assignee who is to work on it
 * @param mergedInto the document that it stands for; only of what was merged
 * @param schedule what is to happen at a set time
 * @param changeNumber the number of the change that this request made for readers; absent if it made none
 * @param actions what this caller can do now, by the names of the operations: {@code replace}, {@code publish} …
 */
@Schema(name = "Lifecycle")
public record LifecycleView(
        UUID id,
        long version,
        String slug,

        @Schema(
                description =
                        "The step at which the working copy is: draft, inReview, approved, published, withdrawn, merged or trashed")
        String state,

        @Schema(description = "Whether the working copy is newer than what readers see")
        boolean hasUnpublishedChanges,

        Instant createdAt,
        @Nullable Actor createdBy,
        Instant modifiedAt,
        @Nullable Actor modifiedBy,
        @Nullable Actor assignee,
        @Nullable Instant firstPublished,
        @Nullable Long publishedVersion,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant trashedAt,
        @Nullable UUID mergedInto,
        @Nullable ScheduleView schedule,
        @Nullable Long changeNumber,

        @Schema(
                description =
                        "What this caller can do now, by the names of the operations: replace, patch, restore, trash, recover, purge, requestReview, cancelReview, reject, approve, revokeApproval, assign, unassign, publish, withdraw, schedule, cancelSchedule, merge. It may be that publishing takes withReferences: readiness tells")
        List<String> actions)
        implements Versioned {

    static LifecycleView of(
            Document<?> document, Circumstances circumstances, @Nullable Long changeNumber, List<String> actions) {
        Life life = document.life();
        return new LifecycleView(
                document.id(),
                document.version(),
                document.slug(),
                state(life),
                life.isPublic() && !life.shows(document.version()),
                document.createdAt(),
                circumstances.account(document.createdBy()),
                document.modifiedAt(),
                circumstances.account(document.modifiedBy()),
                circumstances.account(life.assignee()),
                life.firstPublished(),
                life.publishedVersion(),
                life.publishedAt(),
                life.withdrawnAt(),
                life.trashedAt(),
                life.mergedInto(),
                circumstances.schedule(),
                changeNumber,
                actions);
    }

    private static String state(Life life) {
        if (life.isTrashed()) {
            return "trashed";
        }
        if (life.isMerged()) {
            return "merged";
        }
        if (life.stage() != Stage.DRAFT) {
            return life.stage().wireName();
        }
        if (life.isPublic()) {
            return "published";
        }
        return life.withdrawnAt() == null ? "draft" : "withdrawn";
    }
}
