package org.dateline.manage.desk;

import java.util.List;
import java.util.UUID;
import org.dateline.listing.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the working copies that refer to one document. */
public record ReferrerPage(List<Referrer> data, PageInfo page, Meta meta) {

    /** What was effective. */
    @Schema(name = "ReferrerPageMeta")
    public record Meta(String order) {}

    /**
     * A working copy that refers to another one.
     *
     * @param isPublic whether readers see any version of it
     * @param isTrashed whether it is in the trash
     * @param pointers the places in its content
     */
    @Schema(name = "ReferringDocument")
    public record Referrer(
            UUID id,
            String kind,
            String slug,
            String title,
            boolean isPublic,
            boolean isTrashed,
            List<String> pointers) {}
}
