package org.dateline.manage.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.dateline.manage.revision.Content;
import org.dateline.manage.revision.Document;
import org.dateline.published.Kind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The endpoints of the kinds of which two documents can turn out to be one. */
@Extension(name = "x-smallrye-profile-management", value = "")
public abstract class MergeableResource<C extends Content, D extends Document<C>, V extends Versioned>
        extends DocumentResource<C, D, V> {

    private final Class<D> type;
    private final Desk desk;

    protected MergeableResource(Kind kind, Class<D> type, Desk desk) {
        super(kind, type, desk);
        this.type = type;
        this.desk = desk;
    }

    @PUT
    @Path("/{id}/merge")
    @Operation(
            summary = "Merge {one} into another",
            description =
                    "What refers to it, its addresses and its place in filters go over to the other, and it can no"
                            + " longer be changed. Documents that name it stay as they are. There is no way back.")
    public LifecycleView merge(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @BeanParam Comment comment,
            @NotNull @Valid MergeInput merger) {
        return desk.lives.after(desk.merging.merge(type, id, ifMatch, merger.into(), comment.text()));
    }
}
