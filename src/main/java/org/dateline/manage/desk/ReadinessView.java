package org.dateline.manage.desk;

import java.util.List;
import java.util.UUID;
import org.dateline.manage.revision.Inspection;
import org.dateline.manage.revision.Obstacle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a working copy can be published now.
 *
 * @param version that the answer is about; changed since, it may have other obstacles
 * @param ready whether nothing stands in the way
 * @param obstacles everything that stands in the way: publishing is refused with the same ones
 * @param warnings what an editor may want to look at first; publishing does not
 */
@Schema(name = "Readiness")
public record ReadinessView(UUID id, long version, boolean ready, List<Obstacle> obstacles, List<Obstacle> warnings)
        implements Versioned {

    static ReadinessView of(Inspection inspection) {
        return new ReadinessView(
                inspection.id(),
                inspection.version(),
                inspection.obstacles().isEmpty(),
                inspection.obstacles(),
                inspection.warnings());
    }
}
