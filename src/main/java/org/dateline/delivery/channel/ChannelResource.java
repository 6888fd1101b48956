package org.dateline.delivery.channel;

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
import org.dateline.published.Newsroom;
import org.dateline.published.channel.ChannelView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What readers see of channels. */
@Path("/v1/channels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Channels", description = "Channels, their streams, and the schedules of what they broadcast.")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class ChannelResource {

    private static final String EXAMPLE = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10";

    private final PublicItems items;
    private final PublicLists lists;
    private final Schedules schedules;
    private final Newsroom newsroom;

    ChannelResource(PublicItems items, PublicLists lists, Schedules schedules, Newsroom newsroom) {
        this.items = items;
        this.lists = lists;
        this.schedules = schedules;
        this.newsroom = newsroom;
    }

    @GET
    @Operation(summary = "List channels, in their order and then by name")
    public ChannelPage list(@BeanParam ChannelFilter filter, @BeanParam ListOptions options, @BeanParam Paging paging) {
        Page page = lists.page(filter.request(), options, paging);
        return ChannelPage.of(page, newsroom);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a channel by its id")
    public ChannelView item(
            @Parameter(description = "The id of the channel.", example = EXAMPLE) @RestPath UUID id,
            @BeanParam ItemOptions options) {
        return items.byId(Kind.CHANNEL, id, options, ChannelView.class)
                .as((row, references) -> ChannelView.of(row, references, newsroom));
    }

    @GET
    @Path("/by-slug/{slug}")
    @Operation(summary = "Read a channel by its slug")
    public ChannelView bySlug(
            @Parameter(description = "The slug of the channel.", example = "mir-24") @RestPath String slug,
            @BeanParam ItemOptions options) {
        return items.bySlug(Kind.CHANNEL, slug, options, ChannelView.class)
                .as((row, references) -> ChannelView.of(row, references, newsroom));
    }

    @GET
    @Path("/{id:[0-9a-fA-F-]+}/schedule")
    @Operation(
            summary = "Read what a channel broadcasts, in the order of time",
            description =
                    "Without parameters, what starts today, in the channel's zone. Gaps are possible. What a channel is"
                            + " live with now is in `/v1/live`, whatever its schedule says.")
    public BroadcastList schedule(
            @Parameter(description = "The id of the channel.", example = EXAMPLE) @RestPath UUID id,
            @BeanParam ScheduleFilter filter,
            @BeanParam ItemOptions options) {
        return schedules.of(id, filter, options);
    }
}
