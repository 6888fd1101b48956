package org.dateline.delivery.person;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dateline.delivery.expansion.ItemOptions;
import org.dateline.delivery.expansion.ListOptions;
import org.dateline.delivery.expansion.Page;
import org.dateline.delivery.expansion.Paging;
import org.dateline.delivery.expansion.PublicReader;
import org.dateline.published.Kind;
import org.dateline.published.person.PersonView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What readers see of people. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "People with the offices that they hold and held.")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class PersonResource {

    private final PublicReader reader;

    PersonResource(PublicReader reader) {
        this.reader = reader;
    }

    @GET
    @Operation(summary = "List people, by name")
    public PersonPage list(@BeanParam PersonFilter filter, @BeanParam ListOptions options, @BeanParam Paging paging) {
        Page page = reader.page(filter.request(), options, paging);
        return PersonPage.of(page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a person by its id")
    public PersonView item(
            @Parameter(description = "The id of the person.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10")
                    @RestPath
                    UUID id,
            @BeanParam ItemOptions options) {
        return reader.byId(Kind.PERSON, id, options, PersonView.class).as(PersonView::of);
    }

    @GET
    @Path("/by-slug/{slug}")
    @Operation(summary = "Read a person by its slug")
    public PersonView bySlug(
            @Parameter(description = "The slug of the person.", example = "sergey-lavrov") @RestPath String slug,
            @BeanParam ItemOptions options) {
        return reader.bySlug(Kind.PERSON, slug, options, PersonView.class).as(PersonView::of);
    }
}
