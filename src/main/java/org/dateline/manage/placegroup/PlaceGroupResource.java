package org.dateline.manage.placegroup;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.dateline.manage.revision.DocumentFilter;
import org.dateline.manage.revision.DocumentPage;
import org.dateline.manage.revision.DocumentQueries;
import org.dateline.manage.revision.Lifecycle;
import org.dateline.manage.revision.LifecycleView;
import org.dateline.published.Kind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The working copies of place groups. */
@Path("/manage/v1/place-groups")
@Tag(name = "place-groups")
@Extension(name = "x-smallrye-profile-management", value = "")
class PlaceGroupResource {

    private final Lifecycle lifecycle;
    private final DocumentQueries documents;

    PlaceGroupResource(Lifecycle lifecycle, DocumentQueries documents) {
        this.lifecycle = lifecycle;
        this.documents = documents;
    }

    @GET
    @Operation(summary = "List place groups, the latest changed first")
    public DocumentPage list(@Valid @BeanParam DocumentFilter filter) {
        return documents.page(Kind.PLACE_GROUP, filter);
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Create a place group")
    public PlaceGroupWorkingCopy create(@NotNull @Valid PlaceGroupContent content) {
        return PlaceGroupWorkingCopy.of(lifecycle.create(new PlaceGroup(), content));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read the working copy of a place group")
    public PlaceGroupWorkingCopy read(@RestPath UUID id) {
        return PlaceGroupWorkingCopy.of(lifecycle.read(PlaceGroup.class, id));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Replace the content of a place group")
    public PlaceGroupWorkingCopy replace(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PlaceGroupContent content) {
        return PlaceGroupWorkingCopy.of(lifecycle.replace(PlaceGroup.class, id, ifMatch, content));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Change fields of the content of a place group")
    public PlaceGroupWorkingCopy patch(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch) {
        return PlaceGroupWorkingCopy.of(lifecycle.patch(PlaceGroup.class, id, ifMatch, patch));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Put a place group into the trash")
    public void trash(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        lifecycle.trash(PlaceGroup.class, id, ifMatch);
    }

    @PUT
    @Path("/{id}/publication")
    @Operation(summary = "Publish the working copy of a place group")
    public LifecycleView publish(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @RestQuery boolean withReferences) {
        return lifecycle.publish(PlaceGroup.class, id, ifMatch, withReferences);
    }

    @DELETE
    @Path("/{id}/publication")
    @Operation(summary = "Withdraw a place group from readers")
    public LifecycleView withdraw(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return lifecycle.withdraw(PlaceGroup.class, id, ifMatch);
    }
}
