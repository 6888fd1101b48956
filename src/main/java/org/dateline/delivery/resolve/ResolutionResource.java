package org.dateline.delivery.resolve;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dateline.delivery.expansion.item.PublicPaths;
import org.dateline.delivery.expansion.item.RequestedPath;
import org.dateline.published.Newsroom;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Tells front ends where public paths lead. */
@Path("/v1/resolve")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resolve", description = "Where public paths lead today, former ones too.")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class ResolutionResource {

    private final PublicPaths paths;
    private final Newsroom newsroom;

    ResolutionResource(PublicPaths paths, Newsroom newsroom) {
        this.paths = paths;
        this.newsroom = newsroom;
    }

    @GET
    @Operation(
            summary = "Find what a public path leads to",
            description =
                    "A path that something public ever had leads to it for ever. `moved` tells that it has another"
                            + " one now, `path`, and that who follows the former should be redirected (308).")
    public Resolution item(
            @RestQuery
                    @NotNull
                    @Parameter(
                            required = true,
                            description =
                                    "The path of a page, percent-encoded or not, perhaps with a slash at its end. Any other spelling than that of today counts as moved.",
                            example = "/ru/v-sodruzhestve/peregovory-v-cholpon-ate",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            minLength = 1,
                                            maxLength = RequestedPath.MAX_LENGTH))
                    String path) {
        RequestedPath requested = RequestedPath.parse(path);
        return Resolution.of(paths.find(requested.plain()), requested, newsroom);
    }
}
