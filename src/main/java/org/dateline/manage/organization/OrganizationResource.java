package org.dateline.manage.organization;

import jakarta.ws.rs.Path;
import org.dateline.manage.desk.Desk;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.manage.desk.MergeableResource;
import org.dateline.published.Kind;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The working copies of organizations. */
@Path("/manage/v1/organizations")
@Tag(name = "organizations")
@Extension(name = "x-smallrye-profile-management", value = "")
class OrganizationResource extends MergeableResource<OrganizationContent, Organization, OrganizationWorkingCopy> {

    OrganizationResource(Desk desk) {
        super(Kind.ORGANIZATION, Organization.class, desk);
    }

    @Override
    protected Organization blank() {
        return new Organization();
    }

    @Override
    protected OrganizationWorkingCopy view(Organization organization, LifecycleView lifecycle) {
        return OrganizationWorkingCopy.of(organization, lifecycle);
    }
}
