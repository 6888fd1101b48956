package org.dateline.delivery.office;

import java.util.List;
import org.dateline.delivery.expansion.list.ListRequest;
import org.dateline.delivery.expansion.list.Sorting;
import org.dateline.published.Kind;
import org.dateline.published.Relation;
import org.dateline.published.office.OfficeSummary;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What lists of offices can be narrowed down to. */
record OfficeFilter(
        @RestQuery
        @Parameter(
                description =
                        "The organization that the office is in. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "ministry-of-foreign-affairs-of-russia")
        List<String> organization,

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
        return ListRequest.of(Kind.OFFICE, OfficeSummary.class)
                .referring("organization", organization, Relation.PART_OF, Kind.ORGANIZATION)
                .sorted(sort)
                .include(include, Kind.ORGANIZATION, Kind.PLACE);
    }
}
