package org.dateline.manage.channel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dateline.manage.desk.Comment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a channel is live with now. */
@Path("/manage/v1/channels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "channels")
@Extension(name = "x-smallrye-profile-management", value = "")
class LiveBroadcastResource {

    private final LiveBroadcasts broadcasts;

    LiveBroadcastResource(LiveBroadcasts broadcasts) {
        this.broadcasts = broadcasts;
    }

    @GET
    @Path("/{id}/live")
    @Operation(
            summary = "Read what a channel is live with",
            description = "The version is that of this, and not that of the channel: it is 0 before the first time.")
    public LiveState read(@RestPath UUID id) {
        return broadcasts.read(id);
    }

    @PUT
    @Path("/{id}/live")
    @Operation(
            summary = "Go live with a channel, or change what it is live with",
            description =
                    "It is on at once, whatever the schedule says, until its end date or until somebody ends it; the schedule"
                            + " stays as it is. Readers see it if the channel is public. For a channel that never was live,"
                            + " `If-Match` is `\"0\"`.")
    public LiveState start(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @BeanParam Comment comment,
            @NotNull @Valid LiveContent content) {
        return broadcasts.start(id, ifMatch, content, comment.text());
    }

    @DELETE
    @Path("/{id}/live")
    @Operation(summary = "End what a channel is live with", description = "What the schedule says is on again.")
    public LiveState end(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @BeanParam Comment comment) {
        return broadcasts.end(id, ifMatch, comment.text());
    }
}
