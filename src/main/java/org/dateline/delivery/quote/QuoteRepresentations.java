package org.dateline.delivery.quote;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.dateline.delivery.expansion.item.LanguageOptions;
import org.dateline.delivery.expansion.item.PublicItems;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.linkeddata.LinkedQuotation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Quotes in other forms than JSON of our own. */
@Path("/v1/quotes")
@Tag(name = "Quotes")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class QuoteRepresentations {

    private final PublicItems items;
    private final Newsroom newsroom;

    QuoteRepresentations(PublicItems items, Newsroom newsroom) {
        this.items = items;
        this.newsroom = newsroom;
    }

    @GET
    @Path("/{id}/json-ld")
    @Produces("application/ld+json")
    @Operation(
            summary = "Read a quote as a Quotation of schema.org",
            description = "JSON-LD that can be put between script tags as it is.")
    public LinkedQuotation jsonLd(
            @Parameter(description = "The id of the quote.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10") @RestPath
                    UUID id,
            @BeanParam LanguageOptions options) {
        return items.byId(Kind.QUOTE, id, options.lang())
                .as((row, references) -> LinkedQuotation.of(row, references, newsroom));
    }
}
