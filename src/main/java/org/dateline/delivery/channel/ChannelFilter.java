package org.dateline.delivery.channel;

import java.util.List;
import org.dateline.delivery.expansion.list.ListRequest;
import org.dateline.delivery.expansion.list.Sorting;
import org.dateline.published.Kind;
import org.dateline.published.Relation;
import org.dateline.published.channel.ChannelSummary;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What lists of channels can be narrowed down to. */
record ChannelFilter(
        @RestQuery
        @Parameter(
                description =
                        "The picture that stands for them. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "studio-of-the-demonstration")
        List<String> preview,

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
                example = "media",
                schema = @Schema(type = SchemaType.STRING, pattern = "^(media)(,(media))*$"))
        @Nullable
        String include) {

    ListRequest request() {
        return ListRequest.of(Kind.CHANNEL, ChannelSummary.class)
                .referring("preview", preview, Relation.MEDIA, Kind.MEDIA)
                .sorted(sort)
                .include(include, Kind.MEDIA);
    }
}
