package org.dateline.manage.office;

import jakarta.ws.rs.Path;
import org.dateline.manage.revision.Desk;
import org.dateline.manage.revision.DocumentResource;
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
    protected OfficeWorkingCopy view(Office office) {
        return OfficeWorkingCopy.of(office);
    }
}
