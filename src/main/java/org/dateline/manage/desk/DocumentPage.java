package org.dateline.manage.desk;

import java.util.List;
import java.util.UUID;
import org.dateline.listing.PageInfo;
import org.jspecify.annotations.Nullable;

/** A page of working copies of one kind. */
public record DocumentPage(List<DocumentSummary> data, PageInfo page, Meta meta) {

    /** What was effective: the order and the filters. */
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "DocumentPageMeta")
    public record Meta(
            String order,
            @Nullable String state,
            @Nullable String publication,
            @Nullable String schedule,
            @Nullable UUID person,
            @Nullable String slug,
            @Nullable String title) {}
}
