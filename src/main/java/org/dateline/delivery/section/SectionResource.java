package org.dateline.delivery.section;

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
import org.dateline.delivery.expansion.owned.ChildPage;
import org.dateline.delivery.expansion.owned.Children;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.section.SectionView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What readers see of sections. */
@Path("/v1/sections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sections", description = "Rubrics that stories stand under, in a tree.")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class SectionResource {

    private final PublicItems items;
    private final PublicLists lists;
    private final Children children;
    private final Newsroom newsroom;

    SectionResource(PublicItems items, PublicLists lists, Children children, Newsroom newsroom) {
        this.items = items;
        this.lists = lists;
        this.children = children;
        this.newsroom = newsroom;
    }

    @GET
    @Operation(summary = "List sections, in their order and then by name")
    public SectionPage list(@BeanParam SectionFilter filter, @BeanParam ListOptions options, @BeanParam Paging paging) {
        Page page = lists.page(filter.request(), options, paging);
        return SectionPage.of(page, newsroom);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a section by its id")
    public SectionView item(
            @Parameter(description = "The id of the section.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10")
                    @RestPath
                    UUID id,
            @BeanParam ItemOptions options) {
        return items.byId(Kind.SECTION, id, options, SectionView.class)
                .as((row, references) -> SectionView.of(row, references, newsroom));
    }

    @GET
    @Path("/by-slug/{slug}")
    @Operation(summary = "Read a section by its slug")
    public SectionView bySlug(
            @Parameter(description = "The slug of the section.", example = "v-sodruzhestve") @RestPath String slug,
            @BeanParam ItemOptions options) {
        return items.bySlug(Kind.SECTION, slug, options, SectionView.class)
                .as((row, references) -> SectionView.of(row, references, newsroom));
    }

    @GET
    @Path("/{id:[0-9a-fA-F-]+}/children")
    @Operation(
            summary = "List what is directly below the section, each with the number of its articles",
            description = "The number is exact, of everything that is public now, and that of `/v1/articles?section=`.")
    public ChildPage children(
            @Parameter(description = "The id of the section.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10")
                    @RestPath
                    UUID id,
            @BeanParam ItemOptions options,
            @BeanParam Paging paging) {
        return children.of(Kind.SECTION, id, options, paging);
    }
}
