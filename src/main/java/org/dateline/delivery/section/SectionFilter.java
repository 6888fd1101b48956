package org.dateline.delivery.section;

import java.util.List;
import org.dateline.delivery.expansion.ListRequest;
import org.dateline.published.Kind;
import org.dateline.published.Relation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What lists of sections can be narrowed down to. */
record SectionFilter(
        @RestQuery
        @Parameter(
                description =
                        "The section that they stand in. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "v-sodruzhestve")
        List<String> parent) {

    ListRequest request() {
        return ListRequest.of(Kind.SECTION).referring("parent", parent, Relation.PARENT, Kind.SECTION);
    }
}
