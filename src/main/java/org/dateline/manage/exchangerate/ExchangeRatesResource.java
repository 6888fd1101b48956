package org.dateline.manage.exchangerate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The exchange rates that editors enter. */
@Path("/manage/v1/exchange-rates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exchange-rates")
@Extension(name = "x-smallrye-profile-management", value = "")
class ExchangeRatesResource {

    private final ManualRates rates;

    ExchangeRatesResource(ManualRates rates) {
        this.rates = rates;
    }

    @GET
    @Path("/{base}/{date}")
    @Operation(summary = "Read the exchange rates of a day", description = """
            A day without rates has none, and version 0.""")
    public DailyRates read(
            @Parameter(description = "The currency that the others are counted in.", example = "RUB") @RestPath
                    String base,
            @Parameter(example = "2025-06-29") @RestPath LocalDate date) {
        return rates.read(base, date);
    }

    @PUT
    @Path("/{base}/{date}")
    @Operation(summary = "Enter the exchange rates of a day", description = """
            They take the place of all that there are of the day, those of a provider too, and no provider writes over them. \
            Readers see them at once. In the newsroom's base, none of the currencies that they are told of may be missing. For a day without rates, `If-Match` is `"0"`.""")
    public DailyRates enter(
            @Parameter(description = "The currency that the others are counted in.", example = "RUB") @RestPath
                    String base,
            @Parameter(example = "2025-06-29") @RestPath LocalDate date,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DailyRatesInput input) {
        return rates.enter(base, date, ifMatch, input);
    }

    @DELETE
    @Path("/{base}/{date}")
    @Operation(summary = "Remove the exchange rates of a day", description = """
            Readers see those of the last day before instead. A provider's come back with its next answer, if it is about \
            that day.""")
    public void remove(
            @Parameter(description = "The currency that the others are counted in.", example = "RUB") @RestPath
                    String base,
            @Parameter(example = "2025-06-29") @RestPath LocalDate date,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        rates.remove(base, date, ifMatch);
    }
}
