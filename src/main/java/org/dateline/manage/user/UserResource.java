package org.dateline.manage.user;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.dateline.listing.PageFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Everybody who has done something here. */
@Path("/manage/v1/users")
@Tag(name = "users")
@Extension(name = "x-smallrye-profile-management", value = "")
class UserResource {

    private final Users users;

    UserResource(Users users) {
        this.users = users;
    }

    @GET
    @Operation(summary = "List users, who came first first")
    public UserPage list(@Valid @BeanParam PageFilter filter) {
        return users.page(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read what is known of a user")
    public UserView read(@RestPath UUID id) {
        return users.one(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Disable a user, or limit what they may do", description = """
            It holds from now on, on every instance, for tokens that were issued before as well.""")
    public UserView patch(
            @RestPath UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = UserSettings.class))) @NotNull
                    JsonNode patch) {
        return users.patch(id, patch);
    }

    @DELETE
    @Path("/{id}/sessions")
    @Operation(summary = "Refuse the tokens that a user has from the identity provider", description = """
            All that were issued before now are refused, on every instance. As their times are in seconds, those of the same \
            second count as before. The identity provider may go on giving out new ones: to stop that, end the session there \
            too, or disable the user.""")
    public void logOut(@RestPath UUID id) {
        users.logOut(id);
    }
}
