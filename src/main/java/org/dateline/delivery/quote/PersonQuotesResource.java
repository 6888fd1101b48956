package org.dateline.delivery.quote;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dateline.delivery.expansion.item.PublicItems;
import org.dateline.delivery.expansion.list.ListOptions;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.delivery.expansion.list.Paging;
import org.dateline.delivery.expansion.list.PublicLists;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;

/** The quotes of one person. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Extension(name = "x-smallrye-profile-delivery", value = "")
class PersonQuotesResource {

    private final PublicItems items;
    private final PublicLists lists;
    private final Newsroom newsroom;
    private final Clock clock;

    PersonQuotesResource(PublicItems items, PublicLists lists, Newsroom newsroom, Clock clock) {
        this.items = items;
        this.lists = lists;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/quotes")
    @Operation(summary = "List the quotes of a person, newest first")
    public QuotePage read(
            @Parameter(description = "The id of the person.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10")
                    @RestPath
                    UUID id,
            @BeanParam QuoteFilter filter,
            @BeanParam ListOptions options,
            @BeanParam Paging paging) {
        items.row(Kind.PERSON, id);
        List<String> speaker = List.of(id.toString());
        Page page = lists.page(filter.request(speaker, clock.withZone(newsroom.zone())), options, paging);
        return QuotePage.of(page, newsroom);
    }
}
