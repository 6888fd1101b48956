package org.dateline.manage.place;

import java.util.UUID;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.manage.desk.Versioned;

/**
 * A place as its editors see it.
 *
 * @param content what editors type; exactly what a replacement takes
 */
public record PlaceWorkingCopy(UUID id, long version, PlaceContent content, LifecycleView lifecycle)
        implements Versioned {

    static PlaceWorkingCopy of(Place place, LifecycleView lifecycle) {
        return new PlaceWorkingCopy(place.id(), place.version(), place.content(), lifecycle);
    }
}
