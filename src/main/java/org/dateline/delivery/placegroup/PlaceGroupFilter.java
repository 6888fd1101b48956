package org.dateline.delivery.placegroup;

import java.util.List;
import org.dateline.delivery.expansion.list.ListRequest;
import org.dateline.delivery.expansion.list.Sorting;
import org.dateline.published.Kind;
import org.dateline.published.Relation;
import org.dateline.published.placegroup.PlaceGroupSummary;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What lists of place groups can be narrowed down to. */
record PlaceGroupFilter(
        @RestQuery
        @Parameter(
                description =
                        "A place that is or was a member. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "kyrgyzstan")
        List<String> place,

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
                example = "places",
                schema = @Schema(type = SchemaType.STRING, pattern = "^(places)(,(places))*$"))
        @Nullable
        String include) {

    ListRequest request() {
        return ListRequest.of(Kind.PLACE_GROUP, PlaceGroupSummary.class)
                .referring("place", place, Relation.PLACE, Kind.PLACE)
                .sorted(sort)
                .include(include, Kind.PLACE);
    }
}
