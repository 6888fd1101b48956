package org.dateline.manage.placegroup;

import java.util.UUID;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.manage.desk.Versioned;

/**
 * A place group as its editors see it.
 *
 * @param content what editors type; exactly what a replacement takes
 */
public record PlaceGroupWorkingCopy(UUID id, long version, PlaceGroupContent content, LifecycleView lifecycle)
        implements Versioned {

    static PlaceGroupWorkingCopy of(PlaceGroup placeGroup, LifecycleView lifecycle) {
        return new PlaceGroupWorkingCopy(placeGroup.id(), placeGroup.version(), placeGroup.content(), lifecycle);
    }
}
