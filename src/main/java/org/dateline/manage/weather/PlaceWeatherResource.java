package org.dateline.manage.weather;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The weather of places, for editors. */
@Path("/manage/v1/weather/{place}")
@Tag(name = "weather")
@Extension(name = "x-smallrye-profile-management", value = "")
class PlaceWeatherResource {

    private static final String PLACE = "The slug or the id of a public place.";

    private final ManualWeather weather;

    PlaceWeatherResource(ManualWeather weather) {
        this.weather = weather;
    }

    @GET
    @Operation(summary = "Read what is known of the weather of a place")
    public RestResponse<PlaceWeatherView> read(
            @Parameter(description = PLACE, example = "moscow") @RestPath String place) {
        return versioned(weather.read(place));
    }

    @PUT
    @Operation(summary = "Say what the weather is", description = """
            What is newer wins, by `observedAt`: what a provider says of a later time replaces this, and what is said here must \
            not be older than what a provider has said. `If-Match` is `"0"` where nothing is known yet.""")
    public RestResponse<PlaceWeatherView> set(
            @Parameter(description = PLACE, example = "bishkek") @RestPath String place,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WeatherInput input) {
        return versioned(weather.replace(place, input, ifMatch));
    }

    @DELETE
    @Operation(
            summary = "Leave the weather of a place untold",
            description = "Until somebody says what it is, or a provider is asked the next time.")
    public void remove(
            @Parameter(description = PLACE, example = "bishkek") @RestPath String place,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        weather.remove(place, ifMatch);
    }

    private static RestResponse<PlaceWeatherView> versioned(PlaceWeatherView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", "\"" + view.version() + "\"")
                .build();
    }
}
