package org.dateline.delivery.placegroup;

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
import org.dateline.published.placegroup.PlaceGroupView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What readers see of place groups. */
@Path("/v1/place-groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Place groups", description = "Sets of countries that come and go, such as alliances and unions.")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class PlaceGroupResource {

    private final PublicItems items;
    private final PublicLists lists;

    PlaceGroupResource(PublicItems items, PublicLists lists) {
        this.items = items;
        this.lists = lists;
    }

    @GET
    @Operation(summary = "List place groups, by name")
    public PlaceGroupPage list(
            @BeanParam PlaceGroupFilter filter, @BeanParam ListOptions options, @BeanParam Paging paging) {
        Page page = lists.page(filter.request(), options, paging);
        return PlaceGroupPage.of(page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a place group by its id")
    public PlaceGroupView item(
            @Parameter(description = "The id of the place group.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10")
                    @RestPath
                    UUID id,
            @BeanParam ItemOptions options) {
        return items.byId(Kind.PLACE_GROUP, id, options, PlaceGroupView.class).as(PlaceGroupView::of);
    }

    @GET
    @Path("/by-slug/{slug}")
    @Operation(summary = "Read a place group by its slug")
    public PlaceGroupView bySlug(
            @Parameter(description = "The slug of the place group.", example = "csto") @RestPath String slug,
            @BeanParam ItemOptions options) {
        return items.bySlug(Kind.PLACE_GROUP, slug, options, PlaceGroupView.class)
                .as(PlaceGroupView::of);
    }
}
