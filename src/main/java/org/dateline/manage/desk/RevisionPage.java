package org.dateline.manage.desk;

import java.util.List;
import org.dateline.listing.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the versions of one document. */
public record RevisionPage(List<Revision> data, PageInfo page, Meta meta) {

    /** What was effective. */
    @Schema(name = "RevisionPageMeta")
    public record Meta(String order) {}
}
