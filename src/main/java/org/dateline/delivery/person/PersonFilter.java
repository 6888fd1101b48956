package org.dateline.delivery.person;

import java.util.List;
import org.dateline.delivery.expansion.list.ListRequest;
import org.dateline.delivery.expansion.list.Sorting;
import org.dateline.listing.Day;
import org.dateline.published.Kind;
import org.dateline.published.person.PersonSummary;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What lists of people can be narrowed down to. */
record PersonFilter(
        @RestQuery
        @Parameter(
                description =
                        "An office that they hold or held, on the day of `asOf` if there is one. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "foreign-minister-of-russia")
        List<String> office,

        @RestQuery
        @Parameter(
                description = AS_OF,
                example = "2025-06-29",
                schema = @Schema(type = SchemaType.STRING, format = "date"))
        @Nullable
        Day asOf,

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
                example = "offices",
                schema = @Schema(type = SchemaType.STRING, pattern = "^(offices)(,(offices))*$"))
        @Nullable
        String include) {

    static final String AS_OF =
            "A day: people are shown with the offices that they held on it, as far as the dates tell. The day on which an office passed on counts, but is not `certain`.";

    ListRequest request() {
        return ListRequest.of(Kind.PERSON, PersonSummary.class)
                .holding("office", office, asOf)
                .sorted(sort)
                .include(include, Kind.OFFICE);
    }
}
