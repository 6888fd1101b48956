package org.dateline.delivery.person;

import java.util.List;
import org.dateline.delivery.expansion.ListRequest;
import org.dateline.published.Kind;
import org.dateline.published.Relation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What lists of people can be narrowed down to. */
record PersonFilter(
        @RestQuery
        @Parameter(
                description =
                        "An office that they hold or held. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "foreign-minister-of-russia")
        List<String> office) {

    ListRequest request() {
        return ListRequest.of(Kind.PERSON).referring("office", office, Relation.OFFICE, Kind.OFFICE);
    }
}
