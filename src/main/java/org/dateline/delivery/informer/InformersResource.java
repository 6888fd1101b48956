package org.dateline.delivery.informer;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dateline.listing.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The header of every page. */
@Path("/v1/informers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Informers", description = "The header of a page in one answer: on air, weather, exchange rates.")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class InformersResource {

    private final Informers informers;

    InformersResource(Informers informers) {
        this.informers = informers;
    }

    @GET
    @Operation(
            summary = "Read the header of a page: what is on air, the weather, exchange rates",
            description =
                    "What nothing is known of is left out; what is known is told however old it is, with `stale`.")
    public InformersView all(
            @RestQuery
                    @Parameter(
                            description =
                                    "The slug or the id of the place whose weather is wanted; without it, the newsroom's.",
                            example = "moscow")
                    @Nullable
                    String place,
            @RestQuery
                    @Parameter(
                            description = "The languages that the reader understands, the dearest first.",
                            example = "ky,ru",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[a-z]{2,3}(,[a-z]{2,3})*$"))
                    @Nullable
                    Languages lang) {
        return informers.of(place, lang);
    }
}
