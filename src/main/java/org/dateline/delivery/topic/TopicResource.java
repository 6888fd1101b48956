package org.dateline.delivery.topic;

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
import org.dateline.published.topic.TopicView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What readers see of topics. */
@Path("/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics", description = "What stories are about, in a tree.")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class TopicResource {

    private final PublicItems items;
    private final PublicLists lists;
    private final Children children;

    TopicResource(PublicItems items, PublicLists lists, Children children) {
        this.items = items;
        this.lists = lists;
        this.children = children;
    }

    @GET
    @Operation(summary = "List topics, by name")
    public TopicPage list(@BeanParam TopicFilter filter, @BeanParam ListOptions options, @BeanParam Paging paging) {
        Page page = lists.page(filter.request(), options, paging);
        return TopicPage.of(page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a topic by its id")
    public TopicView item(
            @Parameter(description = "The id of the topic.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10") @RestPath
                    UUID id,
            @BeanParam ItemOptions options) {
        return items.byId(Kind.TOPIC, id, options, TopicView.class).as(TopicView::of);
    }

    @GET
    @Path("/by-slug/{slug}")
    @Operation(summary = "Read a topic by its slug")
    public TopicView bySlug(
            @Parameter(description = "The slug of the topic.", example = "diplomacy") @RestPath String slug,
            @BeanParam ItemOptions options) {
        return items.bySlug(Kind.TOPIC, slug, options, TopicView.class).as(TopicView::of);
    }

    @GET
    @Path("/{id:[0-9a-fA-F-]+}/children")
    @Operation(
            summary = "List what is directly below the topic, each with the number of its articles",
            description = "The number is exact, of everything that is public now, and that of `/v1/articles?topic=`.")
    public ChildPage children(
            @Parameter(description = "The id of the topic.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10") @RestPath
                    UUID id,
            @BeanParam ItemOptions options,
            @BeanParam Paging paging) {
        return children.of(Kind.TOPIC, id, options, paging);
    }
}
