package org.dateline.delivery.quote;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dateline.delivery.expansion.item.ItemOptions;
import org.dateline.delivery.expansion.item.PublicItems;
import org.dateline.delivery.expansion.list.ListOptions;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.delivery.expansion.list.Paging;
import org.dateline.delivery.expansion.list.PublicLists;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.quote.QuoteView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What readers see of quotes. */
@Path("/v1/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes", description = "Who said what, holding which office at that time, in which story.")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class QuoteResource {

    private final PublicItems items;
    private final PublicLists lists;
    private final Newsroom newsroom;
    private final Clock clock;

    QuoteResource(PublicItems items, PublicLists lists, Newsroom newsroom, Clock clock) {
        this.items = items;
        this.lists = lists;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "List quotes, newest first")
    public QuotePage list(
            @RestQuery @Parameter(description = QuoteFilter.SPEAKER, example = "sergey-lavrov") List<String> speaker,
            @BeanParam QuoteFilter filter,
            @BeanParam ListOptions options,
            @BeanParam Paging paging) {
        Page page = lists.page(filter.request(speaker, clock.withZone(newsroom.zone())), options, paging);
        return QuotePage.of(page, newsroom);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a quote by its id")
    public QuoteView item(
            @Parameter(description = "The id of the quote.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10") @RestPath
                    UUID id,
            @BeanParam ItemOptions options) {
        return items.byId(Kind.QUOTE, id, options, QuoteView.class)
                .as((row, references) -> QuoteView.of(row, references, newsroom));
    }
}
