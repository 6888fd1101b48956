package org.dateline.delivery.office;

import java.util.List;
import org.dateline.delivery.expansion.ListRequest;
import org.dateline.published.Kind;
import org.dateline.published.Relation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What lists of offices can be narrowed down to. */
record OfficeFilter(
        @RestQuery
        @Parameter(
                description =
                        "The organization that the office is in. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "ministry-of-foreign-affairs-of-russia")
        List<String> organization) {

    ListRequest request() {
        return ListRequest.of(Kind.OFFICE)
                .referring("organization", organization, Relation.ORGANIZATION, Kind.ORGANIZATION);
    }
}
