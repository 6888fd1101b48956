package org.dateline.manage.desk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dateline.manage.comparison.Comparison;
import org.dateline.manage.revision.Content;
import org.dateline.manage.revision.Document;
import org.dateline.published.Kind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The endpoints of every kind of working copies. A kind adds its path, its types and nothing else. In the summaries, {@code
 * {one}} and {@code {plural}} stand for the kind's names.
 */
@Produces(MediaType.APPLICATION_JSON)
@Extension(name = "x-smallrye-profile-management", value = "")
public abstract class DocumentResource<C extends Content, D extends Document<C>, V extends Versioned> {

    private final Kind kind;
    private final Class<D> type;
    private final Desk desk;

    protected DocumentResource(Kind kind, Class<D> type, Desk desk) {
        this.kind = kind;
        this.type = type;
        this.desk = desk;
    }

    /** One that is not stored yet. */
    protected abstract D blank();

    /** The document as its editors see it. */
    protected abstract V view(D document, LifecycleView lifecycle);

    @GET
    @Operation(summary = "List {plural}, the latest changed first")
    public DocumentPage list(@Valid @BeanParam DocumentFilter filter) {
        return desk.documents.page(kind, filter);
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Create {one}")
    public V create(@Valid @BeanParam Comment comment, @NotNull @Valid C content) {
        return view(desk.lifecycle.create(blank(), content, comment.text()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read the working copy of {one}")
    public V read(@RestPath UUID id) {
        return view(desk.lifecycle.read(type, id));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Replace the content of {one}")
    public V replace(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @BeanParam Comment comment,
            @NotNull @Valid C content) {
        return view(desk.lifecycle.replace(type, id, ifMatch, content, comment.text()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Change fields of the content of {one}")
    public V patch(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @BeanParam Comment comment,
            @NotNull JsonNode patch) {
        return view(desk.lifecycle.patch(type, id, ifMatch, patch, comment.text()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Put {one} into the trash")
    public void trash(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @BeanParam Comment comment) {
        desk.trash.put(type, id, ifMatch, comment.text());
    }

    @DELETE
    @Path("/{id}/trash")
    @Operation(summary = "Take {one} out of the trash")
    public LifecycleView recover(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @BeanParam Comment comment) {
        return desk.lives.of(desk.trash.recover(type, id, ifMatch, comment.text()));
    }

    @PUT
    @Path("/{id}/purge")
    @Operation(summary = "Remove {one} in the trash for ever, with all its versions")
    public void purge(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @BeanParam Comment comment) {
        desk.trash.purge(type, id, ifMatch, comment.text());
    }

    @PUT
    @Path("/{id}/review")
    @Operation(summary = "Ask for a review of {one}")
    public LifecycleView requestReview(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @BeanParam Comment comment) {
        return desk.lives.of(desk.workflow.requestReview(type, id, ifMatch, comment.text()));
    }

    @DELETE
    @Path("/{id}/review")
    @Operation(summary = "Take {one} back from review")
    public LifecycleView cancelReview(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @BeanParam Comment comment) {
        return desk.lives.of(desk.workflow.cancelReview(type, id, ifMatch, comment.text()));
    }

    @PUT
    @Path("/{id}/rejection")
    @Operation(summary = "Send {one} back from review, and say why")
    public LifecycleView reject(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Parameter(description = "Why, for whoever works on it.", example = "Who is the source?")
                    @RestQuery
                    @NotBlank
                    @Size(max = 1000)
                    String comment) {
        return desk.lives.of(desk.workflow.reject(type, id, ifMatch, comment));
    }

    @PUT
    @Path("/{id}/approval")
    @Operation(summary = "Approve this version of {one}")
    public LifecycleView approve(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @BeanParam Comment comment) {
        return desk.lives.of(desk.workflow.approve(type, id, ifMatch, comment.text()));
    }

    @DELETE
    @Path("/{id}/approval")
    @Operation(summary = "Take back the approval of {one}")
    public LifecycleView revokeApproval(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @BeanParam Comment comment) {
        return desk.lives.of(desk.workflow.revokeApproval(type, id, ifMatch, comment.text()));
    }

    @PUT
    @Path("/{id}/assignment")
    @Operation(summary = "Assign {one} to somebody")
    public LifecycleView assign(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @BeanParam Comment comment,
            @NotNull @Valid AssignmentInput assignment) {
        return desk.lives.of(desk.workflow.assign(type, id, ifMatch, assignment.account(), comment.text()));
    }

    @DELETE
    @Path("/{id}/assignment")
    @Operation(summary = "Assign {one} to nobody")
    public LifecycleView unassign(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @BeanParam Comment comment) {
        return desk.lives.of(desk.workflow.unassign(type, id, ifMatch, comment.text()));
    }

    @GET
    @Path("/{id}/readiness")
    @Operation(summary = "Ask what stands in the way of publishing {one}")
    public ReadinessView readiness(@RestPath UUID id) {
        return ReadinessView.of(desk.lifecycle.inspect(type, id));
    }

    @PUT
    @Path("/{id}/publication")
    @Operation(summary = "Publish the working copy of {one}")
    public LifecycleView publish(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Parameter(description = "Publish along what it refers to and readers do not see yet.") @RestQuery
                    boolean withReferences,
            @Valid @BeanParam Comment comment) {
        return desk.lives.after(desk.lifecycle.publish(type, id, ifMatch, withReferences, comment.text()));
    }

    @DELETE
    @Path("/{id}/publication")
    @Operation(summary = "Withdraw {one} from readers")
    public LifecycleView withdraw(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @BeanParam Comment comment) {
        return desk.lives.after(desk.lifecycle.withdraw(type, id, ifMatch, comment.text()));
    }

    @PUT
    @Path("/{id}/schedule")
    @Operation(summary = "Set when {one} is to be published or withdrawn")
    public LifecycleView schedule(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @BeanParam Comment comment,
            @NotNull @Valid ScheduleInput schedule) {
        return desk.lives.of(
                desk.schedules.set(type, id, ifMatch, schedule.publishAt(), schedule.withdrawAt(), comment.text()));
    }

    @DELETE
    @Path("/{id}/schedule")
    @Operation(summary = "Cancel what is scheduled for {one}")
    public LifecycleView cancelSchedule(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @BeanParam Comment comment) {
        return desk.lives.of(desk.schedules.cancel(type, id, ifMatch, comment.text()));
    }

    @GET
    @Path("/{id}/revisions")
    @Operation(summary = "List the versions of {one}, the latest first")
    public RevisionPage revisions(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return desk.history.revisions(desk.lifecycle.read(type, id), paging);
    }

    @GET
    @Path("/{id}/revisions/{version}")
    @Operation(summary = "Read the content of {one} as it was in a version")
    public C revision(
            @RestPath UUID id,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "1")) @RestPath
                    VersionNumber version) {
        D document = desk.lifecycle.read(type, id);
        return desk.revisions.contentOf(document, version.value());
    }

    @POST
    @Path("/{id}/revisions")
    @Operation(summary = "Restore an earlier version of {one} as a new one")
    public V restore(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @BeanParam Comment comment,
            @NotNull @Valid RestorationInput restoration) {
        return view(desk.lifecycle.restore(type, id, ifMatch, restoration.version(), comment.text()));
    }

    @GET
    @Path("/{id}/comparison")
    @Operation(summary = "Compare two versions of {one}", description = """
            Items of lists are known by their keys: each is added, removed, moved or changed, with the differences in its \
            words. Other lists are compared by what their items refer to.""")
    public Comparison comparison(
            @RestPath UUID id,
            @Parameter(
                            required = true,
                            description = "The version to compare.",
                            example = "1",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "1"))
                    @RestQuery
                    @NotNull
                    VersionNumber from,
            @Parameter(
                            description = "The version to compare it with; the current one, if not given.",
                            example = "1",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "1"))
                    @RestQuery
                    @Nullable
                    VersionNumber to) {
        D document = desk.lifecycle.read(type, id);
        return desk.revisions.comparison(document, from.value(), to == null ? document.version() : to.value());
    }

    @GET
    @Path("/{id}/steps")
    @Operation(summary = "List what happened to {one}, the latest first")
    public StepPage steps(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return desk.history.steps(desk.lifecycle.read(type, id), paging);
    }

    @GET
    @Path("/{id}/referencing")
    @Operation(summary = "List the working copies that refer to {one}")
    public ReferrerPage referencing(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return desk.referrers.page(desk.lifecycle.read(type, id), paging);
    }

    private V view(D document) {
        return view(document, desk.lives.of(document));
    }
}
