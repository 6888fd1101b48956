package org.dateline.delivery.organization;

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
import org.dateline.published.organization.OrganizationView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What readers see of organizations. */
@Path("/v1/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organizations", description = "Ministries, alliances, broadcasters.")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class OrganizationResource {

    private final PublicItems items;
    private final PublicLists lists;
    private final Holders holders;

    OrganizationResource(PublicItems items, PublicLists lists, Holders holders) {
        this.items = items;
        this.lists = lists;
        this.holders = holders;
    }

    @GET
    @Operation(summary = "List organizations, by name")
    public OrganizationPage list(
            @BeanParam OrganizationFilter filter, @BeanParam ListOptions options, @BeanParam Paging paging) {
        Page page = lists.page(filter.request(), options, paging);
        return OrganizationPage.of(page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an organization by its id")
    public OrganizationView item(
            @Parameter(description = "The id of the organization.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10")
                    @RestPath
                    UUID id,
            @BeanParam ItemOptions options) {
        return items.byId(Kind.ORGANIZATION, id, options, OrganizationView.class)
                .as(OrganizationView::of);
    }

    @GET
    @Path("/by-slug/{slug}")
    @Operation(summary = "Read an organization by its slug")
    public OrganizationView bySlug(
            @Parameter(description = "The slug of the organization.", example = "ministry-of-foreign-affairs-of-russia")
                    @RestPath
                    String slug,
            @BeanParam ItemOptions options) {
        return items.bySlug(Kind.ORGANIZATION, slug, options, OrganizationView.class)
                .as(OrganizationView::of);
    }

    @GET
    @Path("/{id:[0-9a-fA-F-]+}/holders")
    @Operation(summary = "List those who hold or held an office of the organization, who started last first")
    public HolderPage holders(
            @Parameter(description = "The id of the organization.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10")
                    @RestPath
                    UUID id,
            @RestQuery
                    @Parameter(
                            description =
                                    "A day: only those who held an office of it on it, as far as the dates tell. The day on which it passed on counts, but is not `certain`.",
                            example = "2025-06-29",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    Day asOf,
            @BeanParam ItemOptions options,
            @BeanParam Paging paging) {
        return holders.of(Kind.ORGANIZATION, id, asOf, options, paging);
    }
}
