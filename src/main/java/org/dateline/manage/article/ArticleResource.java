package org.dateline.manage.article;

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

/** The working copies of articles. */
@Path("/manage/v1/articles")
@Tag(name = "articles")
@Extension(name = "x-smallrye-profile-management", value = "")
class ArticleResource {

    private final Lifecycle lifecycle;
    private final DocumentQueries documents;

    ArticleResource(Lifecycle lifecycle, DocumentQueries documents) {
        this.lifecycle = lifecycle;
        this.documents = documents;
    }

    @GET
    @Operation(summary = "List articles, the latest changed first")
    public DocumentPage list(@Valid @BeanParam DocumentFilter filter) {
        return documents.page(Kind.ARTICLE, filter);
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Create an article")
    public ArticleWorkingCopy create(@NotNull @Valid ArticleContent content) {
        return ArticleWorkingCopy.of(lifecycle.create(new Article(), content));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read the working copy of an article")
    public ArticleWorkingCopy read(@RestPath UUID id) {
        return ArticleWorkingCopy.of(lifecycle.read(Article.class, id));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Replace the content of an article")
    public ArticleWorkingCopy replace(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ArticleContent content) {
        return ArticleWorkingCopy.of(lifecycle.replace(Article.class, id, ifMatch, content));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Change fields of the content of an article")
    public ArticleWorkingCopy patch(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch) {
        return ArticleWorkingCopy.of(lifecycle.patch(Article.class, id, ifMatch, patch));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Put an article into the trash")
    public void trash(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        lifecycle.trash(Article.class, id, ifMatch);
    }

    @PUT
    @Path("/{id}/publication")
    @Operation(summary = "Publish the working copy of an article")
    public LifecycleView publish(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @RestQuery boolean withReferences) {
        return lifecycle.publish(Article.class, id, ifMatch, withReferences);
    }

    @DELETE
    @Path("/{id}/publication")
    @Operation(summary = "Withdraw an article from readers")
    public LifecycleView withdraw(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return lifecycle.withdraw(Article.class, id, ifMatch);
    }
}
