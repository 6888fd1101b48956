package org.dateline.delivery.office;

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
import org.dateline.delivery.expansion.owned.HolderPage;
import org.dateline.delivery.expansion.owned.Holders;
import org.dateline.listing.Day;
import org.dateline.published.Kind;
import org.dateline.published.office.OfficeView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What readers see of offices. */
@Path("/v1/offices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offices", description = "Posts that people hold one after another.")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class OfficeResource {

    private final PublicItems items;
    private final PublicLists lists;
    private final Holders holders;

    OfficeResource(PublicItems items, PublicLists lists, Holders holders) {
        this.items = items;
        this.lists = lists;
        this.holders = holders;
    }

    @GET
    @Operation(summary = "List offices, by name")
    public OfficePage list(@BeanParam OfficeFilter filter, @BeanParam ListOptions options, @BeanParam Paging paging) {
        Page page = lists.page(filter.request(), options, paging);
        return OfficePage.of(page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an office by its id")
    public OfficeView item(
            @Parameter(description = "The id of the office.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10")
                    @RestPath
                    UUID id,
            @BeanParam ItemOptions options) {
        return items.byId(Kind.OFFICE, id, options, OfficeView.class).as(OfficeView::of);
    }

    @GET
    @Path("/by-slug/{slug}")
    @Operation(summary = "Read an office by its slug")
    public OfficeView bySlug(
            @Parameter(description = "The slug of the office.", example = "foreign-minister-of-russia") @RestPath
                    String slug,
            @BeanParam ItemOptions options) {
        return items.bySlug(Kind.OFFICE, slug, options, OfficeView.class).as(OfficeView::of);
    }

    @GET
    @Path("/{id:[0-9a-fA-F-]+}/holders")
    @Operation(summary = "List those who hold or held the office, who started last first")
    public HolderPage holders(
            @Parameter(description = "The id of the office.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10")
                    @RestPath
                    UUID id,
            @RestQuery
                    @Parameter(
                            description =
                                    "A day: only those who held the office on it, as far as the dates tell. The day on which it passed on counts, but is not `certain`.",
                            example = "2025-06-29",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    Day asOf,
            @BeanParam ItemOptions options,
            @BeanParam Paging paging) {
        return holders.of(Kind.OFFICE, id, asOf, options, paging);
    }
}
