package org.dateline.manage.section;

import java.util.UUID;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.manage.desk.Versioned;

/**
 * A section as its editors see it.
 *
 * @param content what editors type; exactly what a replacement takes
 */
public record SectionWorkingCopy(UUID id, long version, SectionContent content, LifecycleView lifecycle)
        implements Versioned {

    static SectionWorkingCopy of(Section section, LifecycleView lifecycle) {
        return new SectionWorkingCopy(section.id(), section.version(), section.content(), lifecycle);
    }
}
