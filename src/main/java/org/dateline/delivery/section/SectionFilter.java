package org.dateline.delivery.section;

import java.util.List;
import org.dateline.delivery.expansion.list.ListRequest;
import org.dateline.delivery.expansion.list.Sorting;
import org.dateline.published.Kind;
import org.dateline.published.Relation;
import org.dateline.published.section.SectionSummary;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What lists of sections can be narrowed down to. */
record SectionFilter(
        @RestQuery
        @Parameter(
                description =
                        "The section that they stand in. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "v-sodruzhestve")
        List<String> parent,

        @RestQuery
        @Parameter(
                description =
                        "What the list is ordered by; a hyphen in front means falling. The usual order is position: that of the newsroom, then by name.",
                example = "position",
                schema = @Schema(type = SchemaType.STRING, pattern = Sorting.PLACED))
        @Nullable
        String sort,

        @RestQuery
        @Parameter(
                description = Sorting.INCLUDE,
                example = "sections",
                schema = @Schema(type = SchemaType.STRING, pattern = "^(sections)(,(sections))*$"))
        @Nullable
        String include) {

    ListRequest request() {
        return ListRequest.of(Kind.SECTION, SectionSummary.class)
                .referring("parent", parent, Relation.PARENT, Kind.SECTION)
                .sorted(sort)
                .include(include, Kind.SECTION);
    }
}
