package org.dateline.delivery.weather;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dateline.listing.Languages;
import org.dateline.problem.ProblemType;
import org.dateline.published.weather.WeatherView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What readers see of the weather. */
@Path("/v1/weather")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Weather", description = "The weather of a place, with the attribution that its provider wants.")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class WeatherResource {

    private final Weather weather;

    WeatherResource(Weather weather) {
        this.weather = weather;
    }

    @GET
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @Operation(summary = "Read the weather of a place", description = """
            The latest that is known, however old it is: `age` says how old, and `stale` whether it is too old to tell of the \
            present, which is three hours after `observedAt` unless configured or said otherwise. It is 404 as long as nothing is \
            known. Show the provider's `attribution`, where there is one.""")
    public WeatherView item(
            @RestQuery
                    @Parameter(
                            description = "The slug or the id of the place; without it, that of the newsroom: the one"
                                    + " that is configured, else the one that something was said of first.",
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
        return weather.of(place, lang)
                .orElseThrow(() -> ProblemType.NOT_FOUND.because(
                        place == null
                                ? "Nothing is known of the weather of any place."
                                : "Nothing is known of the weather of this place."));
    }
}
