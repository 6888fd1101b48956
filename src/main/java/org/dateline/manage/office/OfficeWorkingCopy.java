package org.dateline.manage.office;

import java.util.UUID;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.manage.desk.Versioned;

/**
 * An office as its editors see it.
 *
 * @param content what editors type; exactly what a replacement takes
 */
public record OfficeWorkingCopy(UUID id, long version, OfficeContent content, LifecycleView lifecycle)
        implements Versioned {

    static OfficeWorkingCopy of(Office office, LifecycleView lifecycle) {
        return new OfficeWorkingCopy(office.id(), office.version(), office.content(), lifecycle);
    }
}
