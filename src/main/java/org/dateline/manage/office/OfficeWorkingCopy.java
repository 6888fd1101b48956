package org.dateline.manage.office;

import java.util.UUID;
import org.dateline.manage.revision.LifecycleView;
import org.dateline.manage.revision.Versioned;

/**
 * An office as its editors see it.
 *
 * @param content what editors type; exactly what a replacement takes
 */
public record OfficeWorkingCopy(UUID id, long version, OfficeContent content, LifecycleView lifecycle)
        implements Versioned {

    static OfficeWorkingCopy of(Office office) {
        return new OfficeWorkingCopy(office.id(), office.version(), office.content(), LifecycleView.of(office));
    }
}
