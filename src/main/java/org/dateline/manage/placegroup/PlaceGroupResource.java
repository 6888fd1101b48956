package org.dateline.manage.placegroup;

import jakarta.ws.rs.Path;
import org.dateline.manage.desk.Desk;
import org.dateline.manage.desk.DocumentResource;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.published.Kind;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The working copies of place groups. */
@Path("/manage/v1/place-groups")
@Tag(name = "place-groups")
@Extension(name = "x-smallrye-profile-management", value = "")
class PlaceGroupResource extends DocumentResource<PlaceGroupContent, PlaceGroup, PlaceGroupWorkingCopy> {

    PlaceGroupResource(Desk desk) {
        super(Kind.PLACE_GROUP, PlaceGroup.class, desk);
    }

    @Override
    protected PlaceGroup blank() {
        return new PlaceGroup();
    }

    @Override
    protected PlaceGroupWorkingCopy view(PlaceGroup placeGroup, LifecycleView lifecycle) {
        return PlaceGroupWorkingCopy.of(placeGroup, lifecycle);
    }
}
