package org.dateline.delivery.placegroup;

import java.util.List;
import org.dateline.delivery.expansion.ListRequest;
import org.dateline.published.Kind;
import org.dateline.published.Relation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What lists of place groups can be narrowed down to. */
record PlaceGroupFilter(
        @RestQuery
        @Parameter(
                description =
                        "A place that is or was a member. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "kyrgyzstan")
        List<String> place) {

    ListRequest request() {
        return ListRequest.of(Kind.PLACE_GROUP).referring("place", place, Relation.PLACE, Kind.PLACE);
    }
}
