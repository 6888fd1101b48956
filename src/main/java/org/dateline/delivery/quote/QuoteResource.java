package org.dateline.delivery.quote;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dateline.delivery.expansion.Page;
import org.dateline.delivery.expansion.Paging;
import org.dateline.delivery.expansion.PublicReader;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.quote.QuoteView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What readers see of quotes. */
@Path("/v1/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes", description = "Who said what, holding which office at that time, in which story.")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class QuoteResource {

    private final PublicReader reader;
    private final Newsroom newsroom;

    QuoteResource(PublicReader reader, Newsroom newsroom) {
        this.reader = reader;
        this.newsroom = newsroom;
    }

    @GET
    @Operation(summary = "List quotes, newest first")
    public QuotePage list(@BeanParam QuoteFilter filter, @BeanParam Paging paging) {
        Page page = reader.page(filter.request(newsroom.zone()), paging);
        return QuotePage.of(page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a quote by its id")
    public QuoteView item(
            @Parameter(description = "The id of the quote.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10") @RestPath
                    UUID id) {
        return reader.byId(Kind.QUOTE, id).as(QuoteView::of);
    }
}
