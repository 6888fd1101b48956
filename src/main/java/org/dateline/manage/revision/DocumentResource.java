package org.dateline.manage.revision;

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
import org.dateline.published.Kind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The endpoints of every kind of working copies. A kind adds its path, its types and nothing else. In the summaries, {@code
 * {one}} and {@code {plural}} stand for the kind's names.
 */
@Extension(name = "x-smallrye-profile-management", value = "")
public abstract class DocumentResource<C extends Content, D extends Document<C>, V extends Versioned> {

    private final Kind kind;
    private final Class<D> type;
    private final Lifecycle lifecycle;
    private final DocumentQueries documents;

    protected DocumentResource(Kind kind, Class<D> type, Desk desk) {
        this.kind = kind;
        this.type = type;
        this.lifecycle = desk.lifecycle;
        this.documents = desk.documents;
    }

    /** One that is not stored yet. */
    protected abstract D blank();

    /** The document as its editors see it. */
    protected abstract V view(D document);

    @GET
    @Operation(summary = "List {plural}, the latest changed first")
    public DocumentPage list(@Valid @BeanParam DocumentFilter filter) {
        return documents.page(kind, filter);
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Create {one}")
    public V create(@NotNull @Valid C content) {
        return view(lifecycle.create(blank(), content));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read the working copy of {one}")
    public V read(@RestPath UUID id) {
        return view(lifecycle.read(type, id));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Replace the content of {one}")
    public V replace(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid C content) {
        return view(lifecycle.replace(type, id, ifMatch, content));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Change fields of the content of {one}")
    public V patch(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch) {
        return view(lifecycle.patch(type, id, ifMatch, patch));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Put {one} into the trash")
    public void trash(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        lifecycle.trash(type, id, ifMatch);
    }

    @PUT
    @Path("/{id}/publication")
    @Operation(summary = "Publish the working copy of {one}")
    public LifecycleView publish(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @RestQuery boolean withReferences) {
        return lifecycle.publish(type, id, ifMatch, withReferences);
    }

    @DELETE
    @Path("/{id}/publication")
    @Operation(summary = "Withdraw {one} from readers")
    public LifecycleView withdraw(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return lifecycle.withdraw(type, id, ifMatch);
    }
}
