package org.dateline.manage.place;

import jakarta.ws.rs.Path;
import org.dateline.manage.desk.Desk;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.manage.desk.MergeableResource;
import org.dateline.published.Kind;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The working copies of places. */
@Path("/manage/v1/places")
@Tag(name = "places")
@Extension(name = "x-smallrye-profile-management", value = "")
class PlaceResource extends MergeableResource<PlaceContent, Place, PlaceWorkingCopy> {

    PlaceResource(Desk desk) {
        super(Kind.PLACE, Place.class, desk);
    }

    @Override
    protected Place blank() {
        return new Place();
    }

    @Override
    protected PlaceWorkingCopy view(Place place, LifecycleView lifecycle) {
        return PlaceWorkingCopy.of(place, lifecycle);
    }
}
