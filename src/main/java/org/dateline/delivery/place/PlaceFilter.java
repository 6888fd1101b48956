package org.dateline.delivery.place;

import java.util.List;
import org.dateline.delivery.expansion.list.ListRequest;
import org.dateline.delivery.expansion.list.Sorting;
import org.dateline.published.Kind;
import org.dateline.published.Relation;
import org.dateline.published.place.PlaceSummary;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What lists of places can be narrowed down to. */
record PlaceFilter(
        @RestQuery
        @Parameter(
                description =
                        "world, region, country, subdivision, city or landmark. A comma is or, a leading hyphen is not.",
                example = "country")
        List<String> type,

        @RestQuery
        @Parameter(description = "The ISO 3166 code. A comma is or, a leading hyphen is not.", example = "KG")
        List<String> isoCode,

        @RestQuery
        @Parameter(
                description =
                        "The place that they lie directly in. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "central-asia")
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
                example = "places",
                schema = @Schema(type = SchemaType.STRING, pattern = "^(places)(,(places))*$"))
        @Nullable
        String include) {

    ListRequest request() {
        return ListRequest.of(Kind.PLACE, PlaceSummary.class)
                .form("type", type, "world", "region", "country", "subdivision", "city", "landmark")
                .code("isoCode", isoCode, "[A-Z]{2}(-[A-Z0-9]{1,3})?", "must be an ISO 3166 code such as KG or KG-Y")
                .referring("parent", parent, Relation.PARENT, Kind.PLACE)
                .sorted(sort)
                .include(include, Kind.PLACE);
    }
}
