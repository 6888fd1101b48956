package org.dateline.manage.media;

import jakarta.ws.rs.Path;
import org.dateline.manage.desk.Desk;
import org.dateline.manage.desk.DocumentResource;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.published.Kind;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The working copies of media items. */
@Path("/manage/v1/media")
@Tag(name = "media")
@Extension(name = "x-smallrye-profile-management", value = "")
class MediaResource extends DocumentResource<MediaContent, Media, MediaWorkingCopy> {

    MediaResource(Desk desk) {
        super(Kind.MEDIA, Media.class, desk);
    }

    @Override
    protected Media blank() {
        return new Media();
    }

    @Override
    protected MediaWorkingCopy view(Media media, LifecycleView lifecycle) {
        return MediaWorkingCopy.of(media, lifecycle);
    }
}
