package org.dateline.delivery.exchangerate;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dateline.published.exchangerate.ExchangeRatesView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Exchange rates for readers. */
@Path("/v1/exchange-rates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exchange-rates")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class ExchangeRatesResource {

    private final ExchangeRates rates;

    ExchangeRatesResource(ExchangeRates rates) {
        this.rates = rates;
    }

    @GET
    @Operation(summary = "Read exchange rates, those in force and if wanted those of other days", description = """
            Numbers are decimal strings with the digits that the provider has published: `value` is what `nominal` units of \
            the currency cost in the base, `change` what that is more than the `previous`. `stale` tells that the newest \
            figures that could be had are old; they are told all the same, with their `date`. 404 means that no rates have \
            been published yet.""")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExchangeRatesView.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public ExchangeRatesView item(@Valid @BeanParam ExchangeRateFilter filter) {
        return rates.of(filter);
    }
}
