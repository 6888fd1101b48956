package org.dateline.manage.organization;

import java.util.UUID;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.manage.desk.Versioned;

/**
 * An organization as its editors see it.
 *
 * @param content what editors type; exactly what a replacement takes
 */
public record OrganizationWorkingCopy(UUID id, long version, OrganizationContent content, LifecycleView lifecycle)
        implements Versioned {

    static OrganizationWorkingCopy of(Organization organization, LifecycleView lifecycle) {
        return new OrganizationWorkingCopy(
                organization.id(), organization.version(), organization.content(), lifecycle);
    }
}
