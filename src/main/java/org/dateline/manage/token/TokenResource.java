package org.dateline.manage.token;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.dateline.listing.PageFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Tokens for machines, and for people whom no identity provider knows. */
@Path("/manage/v1/tokens")
@Tag(name = "tokens")
@Extension(name = "x-smallrye-profile-management", value = "")
class TokenResource {

    private final Tokens tokens;

    TokenResource(Tokens tokens) {
        this.tokens = tokens;
    }

    @GET
    @Operation(summary = "List tokens, the newest first")
    public TokenPage list(@Valid @BeanParam PageFilter filter) {
        return tokens.page(filter);
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Make a token", description = """
            The secret is shown once, in this answer. That is why the request can't be repeated under an Idempotency-Key: \
            if the answer is lost, look for the token in the list, revoke it, and make another one.""")
    public RestResponse<NewTokenView> create(@NotNull @Valid TokenInput input) {
        NewTokenView made = tokens.create(input);
        return RestResponse.ResponseBuilder.<NewTokenView>created(
                        URI.create("/manage/v1/tokens/" + made.token().id()))
                .entity(made)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read what is known of a token")
    public TokenView read(@RestPath UUID id) {
        return tokens.one(id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Revoke a token", description = """
            It is refused from now on, on every instance; it stays in the list, and what was done with it stays as it is.""")
    public void revoke(@RestPath UUID id) {
        tokens.revoke(id);
    }
}
