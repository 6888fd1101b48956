package org.dateline.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** Documents the types of problems, under the addresses that problem documents give as their {@code type}. */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@Extension(name = "x-smallrye-profile-delivery", value = "")
public class ProblemResource {

    /** Every type of problem there is. */
    public record ProblemTypeList(List<ProblemTypeView> data) {}

    /** One type of problem. */
    public record ProblemTypeView(String type, String title, int status, String description) {

        static ProblemTypeView of(ProblemType type) {
            return new ProblemTypeView(type.path(), type.title(), type.status(), type.description());
        }
    }

    @GET
    @Operation(summary = "List the types of problems")
    @APIResponse(responseCode = "200", description = "Every type that the API answers with")
    public ProblemTypeList list() {
        return new ProblemTypeList(
                Arrays.stream(ProblemType.values()).map(ProblemTypeView::of).toList());
    }

    @GET
    @Path("/{slug}")
    @Operation(summary = "Read what a type of problem means")
    @APIResponse(responseCode = "200", description = "The type")
    @APIResponse(responseCode = "404", description = "There is no such type")
    public ProblemTypeView item(
            @Parameter(description = "The last part of a problem's type.", example = "not-found") @RestPath
                    String slug) {
        return ProblemType.of(slug)
                .map(ProblemTypeView::of)
                .orElseThrow(() -> ProblemType.NOT_FOUND.because("There is no such type of problem."));
    }
}
