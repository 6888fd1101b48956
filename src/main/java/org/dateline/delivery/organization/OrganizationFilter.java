package org.dateline.delivery.organization;

import java.util.List;
import org.dateline.delivery.expansion.list.ListRequest;
import org.dateline.delivery.expansion.list.Sorting;
import org.dateline.published.Kind;
import org.dateline.published.Relation;
import org.dateline.published.organization.OrganizationSummary;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What lists of organizations can be narrowed down to. */
record OrganizationFilter(
        @RestQuery
        @Parameter(
                description =
                        "The organization that they are part of. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "csto")
        List<String> parent,

        @RestQuery
        @Parameter(
                description = Sorting.BY_NAME,
                example = "name",
                schema = @Schema(type = SchemaType.STRING, pattern = Sorting.NAMED))
        @Nullable
        String sort,

        @RestQuery
        @Parameter(
                description = Sorting.INCLUDE,
                example = "organizations",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                pattern = "^(organizations|places)(,(organizations|places))*$"))
        @Nullable
        String include) {

    ListRequest request() {
        return ListRequest.of(Kind.ORGANIZATION, OrganizationSummary.class)
                .referring("parent", parent, Relation.PARENT, Kind.ORGANIZATION)
                .sorted(sort)
                .include(include, Kind.ORGANIZATION, Kind.PLACE);
    }
}
