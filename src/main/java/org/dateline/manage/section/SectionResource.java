package org.dateline.manage.section;

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

/** The working copies of sections. */
@Path("/manage/v1/sections")
@Tag(name = "sections")
@Extension(name = "x-smallrye-profile-management", value = "")
class SectionResource {

    private final Lifecycle lifecycle;
    private final DocumentQueries documents;

    SectionResource(Lifecycle lifecycle, DocumentQueries documents) {
        this.lifecycle = lifecycle;
        this.documents = documents;
    }

    @GET
    @Operation(summary = "List sections, the latest changed first")
    public DocumentPage list(@Valid @BeanParam DocumentFilter filter) {
        return documents.page(Kind.SECTION, filter);
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Create a section")
    public SectionWorkingCopy create(@NotNull @Valid SectionContent content) {
        return SectionWorkingCopy.of(lifecycle.create(new Section(), content));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read the working copy of a section")
    public SectionWorkingCopy read(@RestPath UUID id) {
        return SectionWorkingCopy.of(lifecycle.read(Section.class, id));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Replace the content of a section")
    public SectionWorkingCopy replace(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SectionContent content) {
        return SectionWorkingCopy.of(lifecycle.replace(Section.class, id, ifMatch, content));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Change fields of the content of a section")
    public SectionWorkingCopy patch(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch) {
        return SectionWorkingCopy.of(lifecycle.patch(Section.class, id, ifMatch, patch));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Put a section into the trash")
    public void trash(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        lifecycle.trash(Section.class, id, ifMatch);
    }

    @PUT
    @Path("/{id}/publication")
    @Operation(summary = "Publish the working copy of a section")
    public LifecycleView publish(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @RestQuery boolean withReferences) {
        return lifecycle.publish(Section.class, id, ifMatch, withReferences);
    }

    @DELETE
    @Path("/{id}/publication")
    @Operation(summary = "Withdraw a section from readers")
    public LifecycleView withdraw(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return lifecycle.withdraw(Section.class, id, ifMatch);
    }
}
