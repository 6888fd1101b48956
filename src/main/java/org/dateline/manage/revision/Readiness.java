package org.dateline.manage.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.dateline.published.Newsroom;

/** Finds everything that stands in the way of publishing a working copy; the only judge of that. */
@ApplicationScoped
class Readiness {

    private final Newsroom newsroom;
    private final Approval approval;
    private final ReferenceIndex references;

    Readiness(Newsroom newsroom, Approval approval, ReferenceIndex references) {
        this.newsroom = newsroom;
        this.approval = approval;
        this.references = references;
    }

    Inspection inspect(Document<?> document, Instant now) {
        Inspection inspection = new Inspection(document, now, newsroom);
        if (document.life().isTrashed()) {
            inspection.found(ObstacleType.TRASHED, "", "is in the trash");
        }
        document.inspect(inspection);
        if (approval.isMissing(document)) {
            inspection.found(ObstacleType.APPROVAL_MISSING, "", "is not approved");
        }
        references.outOfSight(document).forEach(reference -> inspect(reference, inspection));
        return inspection;
    }

    private static void inspect(ReferenceIndex.OutOfSight reference, Inspection inspection) {
        ObstacleType type = reference.soft()
                ? reference.trashed() ? ObstacleType.RELATED_ARTICLE_GONE : ObstacleType.RELATED_ARTICLE_UNPUBLISHED
                : reference.trashed() ? ObstacleType.REFERENCE_TRASHED : ObstacleType.REFERENCE_UNPUBLISHED;
        inspection.found(
                type,
                reference.pointer(),
                reference.subject() + (reference.trashed() ? " is in the trash" : " is not published"),
                reference.kind(),
                reference.id(),
                reference.title());
    }
}
