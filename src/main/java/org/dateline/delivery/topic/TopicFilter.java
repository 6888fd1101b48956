package org.dateline.delivery.topic;

import java.util.List;
import org.dateline.delivery.expansion.list.ListRequest;
import org.dateline.delivery.expansion.list.Sorting;
import org.dateline.published.Kind;
import org.dateline.published.Relation;
import org.dateline.published.topic.TopicCard;
import org.dateline.published.topic.TopicSummary;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

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
                example = "topics",
                schema = @Schema(type = SchemaType.STRING, pattern = "^(topics)(,(topics))*$"))
        @Nullable
        String include) {

    ListRequest request() {
        return ListRequest.of(Kind.TOPIC, TopicSummary.class)
                .code("notation", notation, TopicCard.NOTATION, TopicCard.NOTATION_RULE)
                .referring("parent", parent, Relation.PARENT, Kind.TOPIC)
                .sorted(sort)
                .include(include, Kind.TOPIC);
    }
}
