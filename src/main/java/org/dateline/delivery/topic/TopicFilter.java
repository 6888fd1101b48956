package org.dateline.delivery.topic;

import java.util.List;
import org.dateline.delivery.expansion.ListRequest;
import org.dateline.published.Kind;
import org.dateline.published.Relation;
import org.dateline.published.topic.TopicCard;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What lists of topics can be narrowed down to. */
record TopicFilter(
        @RestQuery
        @Parameter(
                description = "The code in the topic's vocabulary. A comma is or, a leading hyphen is not.",
                example = "medtop:20000639")
        List<String> notation,

        @RestQuery
        @Parameter(
                description =
                        "The topic directly above. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "politics")
        List<String> parent) {

    ListRequest request() {
        return ListRequest.of(Kind.TOPIC)
                .code("notation", notation, TopicCard.NOTATION, TopicCard.NOTATION_RULE)
                .referring("parent", parent, Relation.PARENT, Kind.TOPIC);
    }
}
