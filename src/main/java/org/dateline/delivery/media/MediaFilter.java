package org.dateline.delivery.media;

import java.util.List;
import org.dateline.delivery.expansion.ListRequest;
import org.dateline.published.Kind;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What lists of media can be narrowed down to. */
record MediaFilter(
        @RestQuery
        @Parameter(description = "image, video or audio. A comma is or, a leading hyphen is not.", example = "image")
        List<String> type) {

    ListRequest request() {
        return ListRequest.of(Kind.MEDIA).form("type", type, "image", "video", "audio");
    }
}
