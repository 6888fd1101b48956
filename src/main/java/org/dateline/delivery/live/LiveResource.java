package org.dateline.delivery.live;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dateline.published.channel.LiveView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What is on air at this moment. */
@Path("/v1/live")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Live", description = "What is on air now, and what comes next.")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class LiveResource {

    private final LiveChannels channels;

    LiveResource(LiveChannels channels) {
        this.channels = channels;
    }

    @GET
    @Operation(
            summary = "Read what is on air on every channel",
            description =
                    "The channels in their order, a hundred at most. The answer may be kept until something else is on.")
    public LiveList list(@BeanParam LiveOptions options) {
        return new LiveList(channels.all(options.item()));
    }

    @GET
    @Path("/{channel}")
    @Operation(
            summary = "Read what is on air on a channel",
            description = "What it is live with or, if it is not, what its schedule says. The answer may be kept until"
                    + " something else is on.")
    public LiveView item(
            @Parameter(description = "The slug or the id of the channel.", example = "mir-24") @RestPath String channel,
            @BeanParam LiveOptions options) {
        return channels.one(channel, options.item());
    }
}
