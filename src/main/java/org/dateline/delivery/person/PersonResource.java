package org.dateline.delivery.person;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.dateline.delivery.expansion.item.Item;
import org.dateline.delivery.expansion.item.ItemOptions;
import org.dateline.delivery.expansion.item.PublicItems;
import org.dateline.delivery.expansion.list.ListOptions;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.delivery.expansion.list.Paging;
import org.dateline.delivery.expansion.list.PublicLists;
import org.dateline.delivery.expansion.owned.TimelineFilter;
import org.dateline.delivery.expansion.owned.TimelinePage;
import org.dateline.delivery.expansion.owned.Timelines;
import org.dateline.listing.Day;
import org.dateline.published.Kind;
import org.dateline.published.person.PersonView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What readers see of people. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "People with the offices that they hold and held.")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class PersonResource {

    private final PublicItems items;
    private final PublicLists lists;
    private final Timelines timelines;

    PersonResource(PublicItems items, PublicLists lists, Timelines timelines) {
        this.items = items;
        this.lists = lists;
        this.timelines = timelines;
    }

    @GET
    @Operation(summary = "List people, by name")
    public PersonPage list(@BeanParam PersonFilter filter, @BeanParam ListOptions options, @BeanParam Paging paging) {
        Page page = lists.page(filter.request(), options, paging);
        return PersonPage.of(page, filter.asOf());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a person by its id")
    public PersonView item(
            @Parameter(description = "The id of the person.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10")
                    @RestPath
                    UUID id,
            @RestQuery
                    @Parameter(
                            description = PersonFilter.AS_OF,
                            example = "2025-06-29",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    Day asOf,
            @BeanParam ItemOptions options) {
        return view(items.byId(Kind.PERSON, id, options, PersonView.class), asOf);
    }

    @GET
    @Path("/by-slug/{slug}")
    @Operation(summary = "Read a person by its slug")
    public PersonView bySlug(
            @Parameter(description = "The slug of the person.", example = "sergey-lavrov") @RestPath String slug,
            @RestQuery
                    @Parameter(
                            description = PersonFilter.AS_OF,
                            example = "2025-06-29",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    Day asOf,
            @BeanParam ItemOptions options) {
        return view(items.bySlug(Kind.PERSON, slug, options, PersonView.class), asOf);
    }

    @GET
    @Path("/{id:[0-9a-fA-F-]+}/timeline")
    @Operation(
            summary = "List the quotes, the mentions, the articles and the tenures of a person, newest first",
            description =
                    "A mention is an article that mentions or quotes the person, an article one that the person "
                            + "wrote. Tenures are there once with their start and once with their end, as far as these are known.")
    public TimelinePage timeline(
            @Parameter(description = "The id of the person.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10")
                    @RestPath
                    UUID id,
            @BeanParam TimelineFilter filter,
            @BeanParam ItemOptions options,
            @BeanParam Paging paging) {
        return timelines.of(id, filter, options, paging);
    }

    private static PersonView view(Item item, @Nullable Day asOf) {
        LocalDate day = asOf == null ? null : asOf.date();
        return item.as((row, references) -> PersonView.of(row, references, day));
    }
}
