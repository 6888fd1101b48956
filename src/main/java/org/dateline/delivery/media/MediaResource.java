package org.dateline.delivery.media;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dateline.delivery.expansion.item.ItemOptions;
import org.dateline.delivery.expansion.item.PublicItems;
import org.dateline.delivery.expansion.list.ListOptions;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.delivery.expansion.list.Paging;
import org.dateline.delivery.expansion.list.PublicLists;
import org.dateline.published.Kind;
import org.dateline.published.media.MediaView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What readers see of media items. */
@Path("/v1/media")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Media",
        description = "Pictures, videos and recordings: what they show, whose they are, and where their files are.")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class MediaResource {

    private final PublicItems items;
    private final PublicLists lists;

    MediaResource(PublicItems items, PublicLists lists) {
        this.items = items;
        this.lists = lists;
    }

    @GET
    @Operation(summary = "List media items, by name")
    public MediaPage list(@BeanParam MediaFilter filter, @BeanParam ListOptions options, @BeanParam Paging paging) {
        Page page = lists.page(filter.request(), options, paging);
        return MediaPage.of(page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a media item by its id")
    public MediaView item(
            @Parameter(description = "The id of the media item.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10")
                    @RestPath
                    UUID id,
            @BeanParam ItemOptions options) {
        return items.byId(Kind.MEDIA, id, options, MediaView.class).as(MediaView::of);
    }

    @GET
    @Path("/by-slug/{slug}")
    @Operation(summary = "Read a media item by its slug")
    public MediaView bySlug(
            @Parameter(description = "The slug of the media item.", example = "issyk-kul") @RestPath String slug,
            @BeanParam ItemOptions options) {
        return items.bySlug(Kind.MEDIA, slug, options, MediaView.class).as(MediaView::of);
    }
}
