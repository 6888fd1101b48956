package org.dateline.manage.section;

import jakarta.ws.rs.Path;
import org.dateline.manage.desk.Desk;
import org.dateline.manage.desk.DocumentResource;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.published.Kind;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The working copies of sections. */
@Path("/manage/v1/sections")
@Tag(name = "sections")
@Extension(name = "x-smallrye-profile-management", value = "")
class SectionResource extends DocumentResource<SectionContent, Section, SectionWorkingCopy> {

    SectionResource(Desk desk) {
        super(Kind.SECTION, Section.class, desk);
    }

    @Override
    protected Section blank() {
        return new Section();
    }

    @Override
    protected SectionWorkingCopy view(Section section, LifecycleView lifecycle) {
        return SectionWorkingCopy.of(section, lifecycle);
    }
}
