package org.dateline.manage.media;

import java.util.UUID;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.manage.desk.Versioned;

/**
 * A media item as its editors see it.
 *
 * @param content what editors type; exactly what a replacement takes
 */
public record MediaWorkingCopy(UUID id, long version, MediaContent content, LifecycleView lifecycle)
        implements Versioned {

    static MediaWorkingCopy of(Media media, LifecycleView lifecycle) {
        return new MediaWorkingCopy(media.id(), media.version(), media.content(), lifecycle);
    }
}
