package org.dateline.manage.organization;

import java.util.UUID;
import org.dateline.manage.revision.LifecycleView;
import org.dateline.manage.revision.Versioned;

/**
 * An organization as its editors see it.
 *
 * @param content what editors type; exactly what a replacement takes
 */
public record OrganizationWorkingCopy(UUID id, long version, OrganizationContent content, LifecycleView lifecycle)
        implements Versioned {

    static OrganizationWorkingCopy of(Organization organization) {
        return new OrganizationWorkingCopy(
                organization.id(), organization.version(), organization.content(), LifecycleView.of(organization));
    }
}
