package org.dateline.delivery.place;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dateline.delivery.expansion.item.Item;
import org.dateline.delivery.expansion.item.ItemOptions;
import org.dateline.delivery.expansion.item.LanguageOptions;
import org.dateline.delivery.expansion.item.PublicItems;
import org.dateline.delivery.expansion.list.ListOptions;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.delivery.expansion.list.Paging;
import org.dateline.delivery.expansion.list.PublicLists;
import org.dateline.delivery.expansion.owned.ChildPage;
import org.dateline.delivery.expansion.owned.Children;
import org.dateline.delivery.expansion.tree.PublicTrees;
import org.dateline.published.Kind;
import org.dateline.published.place.PlaceView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What readers see of places. */
@Path("/v1/places")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Places", description = "The geography tags of stories, in a tree from the world down to landmarks.")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class PlaceResource {

    private final PublicItems items;
    private final PublicLists lists;
    private final PublicTrees trees;
    private final Children children;

    PlaceResource(PublicItems items, PublicLists lists, PublicTrees trees, Children children) {
        this.items = items;
        this.lists = lists;
        this.trees = trees;
        this.children = children;
    }

    @GET
    @Operation(summary = "List places, by name")
    public PlacePage list(@BeanParam PlaceFilter filter, @BeanParam ListOptions options, @BeanParam Paging paging) {
        Page page = lists.page(filter.request(), options, paging);
        return PlacePage.of(page);
    }

    @GET
    @Path("/tree")
    @Operation(summary = "Read the tree of places, whole or below one of them")
    public PlaceTree tree(
            @RestQuery
                    @Parameter(
                            description = "The slug or the id of the place at the top; without it, the tree is whole.",
                            example = "kyrgyzstan")
                    @Nullable
                    String root,
            @BeanParam LanguageOptions options) {
        return PlaceTree.of(trees.below(Kind.PLACE, root, options.lang()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a place by its id")
    public PlaceView item(
            @Parameter(description = "The id of the place.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10") @RestPath
                    UUID id,
            @BeanParam ItemOptions options) {
        Item item = items.byId(Kind.PLACE, id, options, PlaceView.class);
        return PlaceView.of(item.row(), item.ancestors(), item.references());
    }

    @GET
    @Path("/by-slug/{slug}")
    @Operation(summary = "Read a place by its slug")
    public PlaceView bySlug(
            @Parameter(description = "The slug of the place.", example = "kyrgyzstan") @RestPath String slug,
            @BeanParam ItemOptions options) {
        Item item = items.bySlug(Kind.PLACE, slug, options, PlaceView.class);
        return PlaceView.of(item.row(), item.ancestors(), item.references());
    }

    @GET
    @Path("/by-iso/{code}")
    @Operation(summary = "Read a place by its ISO 3166 code")
    public PlaceView byIso(
            @Parameter(
                            description =
                                    "The code of the country (ISO 3166-1) or the subdivision (ISO 3166-2), in capitals.",
                            example = "KG")
                    @RestPath
                    String code,
            @BeanParam ItemOptions options) {
        Item item = items.byCode(Kind.PLACE, code, options, PlaceView.class);
        return PlaceView.of(item.row(), item.ancestors(), item.references());
    }

    @GET
    @Path("/{id:[0-9a-fA-F-]+}/ancestors")
    @Operation(summary = "List what a place lies in, from the place around it up to the world")
    public PlaceAncestors ancestors(
            @Parameter(description = "The id of the place.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10") @RestPath
                    UUID id,
            @BeanParam LanguageOptions options) {
        return PlaceAncestors.of(items.byId(Kind.PLACE, id, options.lang()));
    }

    @GET
    @Path("/{id:[0-9a-fA-F-]+}/children")
    @Operation(
            summary = "List what is directly below the place, each with the number of its articles",
            description = "The number is exact, of everything that is public now, and that of `/v1/articles?place=`.")
    public ChildPage children(
            @Parameter(description = "The id of the place.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10") @RestPath
                    UUID id,
            @BeanParam ItemOptions options,
            @BeanParam Paging paging) {
        return children.of(Kind.PLACE, id, options, paging);
    }
}
