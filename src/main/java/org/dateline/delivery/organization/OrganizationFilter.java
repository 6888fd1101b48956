package org.dateline.delivery.organization;

import java.util.List;
import org.dateline.delivery.expansion.ListRequest;
import org.dateline.published.Kind;
import org.dateline.published.Relation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What lists of organizations can be narrowed down to. */
record OrganizationFilter(
        @RestQuery
        @Parameter(
                description =
                        "The organization that they are part of. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "csto")
        List<String> parent) {

    ListRequest request() {
        return ListRequest.of(Kind.ORGANIZATION).referring("parent", parent, Relation.PARENT, Kind.ORGANIZATION);
    }
}
