package org.dateline.delivery.media;

import java.util.List;
import org.dateline.delivery.expansion.list.ListRequest;
import org.dateline.delivery.expansion.list.Sorting;
import org.dateline.published.Kind;
import org.dateline.published.media.MediaSummary;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What lists of media can be narrowed down to. */
record MediaFilter(
        @RestQuery
        @Parameter(description = "image, video or audio. A comma is or, a leading hyphen is not.", example = "image")
        List<String> type,

        @RestQuery
        @Parameter(
                description = Sorting.BY_NAME,
                example = "name",
                schema = @Schema(type = SchemaType.STRING, pattern = Sorting.NAMED))
        @Nullable
        String sort) {

    ListRequest request() {
        return ListRequest.of(Kind.MEDIA, MediaSummary.class)
                .form("type", type, "image", "video", "audio")
                .sorted(sort);
    }
}
