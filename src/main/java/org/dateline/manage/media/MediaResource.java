package org.dateline.manage.media;

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

/** The working copies of media items. */
@Path("/manage/v1/media")
@Tag(name = "media")
@Extension(name = "x-smallrye-profile-management", value = "")
class MediaResource {

    private final Lifecycle lifecycle;
    private final DocumentQueries documents;

    MediaResource(Lifecycle lifecycle, DocumentQueries documents) {
        this.lifecycle = lifecycle;
        this.documents = documents;
    }

    @GET
    @Operation(summary = "List media items, the latest changed first")
    public DocumentPage list(@Valid @BeanParam DocumentFilter filter) {
        return documents.page(Kind.MEDIA, filter);
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Create a media item")
    public MediaWorkingCopy create(@NotNull @Valid MediaContent content) {
        return MediaWorkingCopy.of(lifecycle.create(new Media(), content));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read the working copy of a media item")
    public MediaWorkingCopy read(@RestPath UUID id) {
        return MediaWorkingCopy.of(lifecycle.read(Media.class, id));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Replace the content of a media item")
    public MediaWorkingCopy replace(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid MediaContent content) {
        return MediaWorkingCopy.of(lifecycle.replace(Media.class, id, ifMatch, content));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Change fields of the content of a media item")
    public MediaWorkingCopy patch(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch) {
        return MediaWorkingCopy.of(lifecycle.patch(Media.class, id, ifMatch, patch));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Put a media item into the trash")
    public void trash(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        lifecycle.trash(Media.class, id, ifMatch);
    }

    @PUT
    @Path("/{id}/publication")
    @Operation(summary = "Publish the working copy of a media item")
    public LifecycleView publish(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @RestQuery boolean withReferences) {
        return lifecycle.publish(Media.class, id, ifMatch, withReferences);
    }

    @DELETE
    @Path("/{id}/publication")
    @Operation(summary = "Withdraw a media item from readers")
    public LifecycleView withdraw(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return lifecycle.withdraw(Media.class, id, ifMatch);
    }
}
