package org.dateline.manage.office;

import jakarta.ws.rs.Path;
import org.dateline.manage.desk.Desk;
import org.dateline.manage.desk.DocumentResource;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.published.Kind;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The working copies of offices. */
@Path("/manage/v1/offices")
@Tag(name = "offices")
@Extension(name = "x-smallrye-profile-management", value = "")
class OfficeResource extends DocumentResource<OfficeContent, Office, OfficeWorkingCopy> {

    OfficeResource(Desk desk) {
        super(Kind.OFFICE, Office.class, desk);
    }

    @Override
    protected Office blank() {
        return new Office();
    }

    @Override
    protected OfficeWorkingCopy view(Office office, LifecycleView lifecycle) {
        return OfficeWorkingCopy.of(office, lifecycle);
    }
}
