package org.dateline.manage.article;

import java.util.List;
import java.util.UUID;
import org.dateline.listing.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of quotes of working copies. */
@Schema(name = "QuoteWorkingCopyPage")
public record QuotePage(List<QuoteWorkingCopy> data, PageInfo page, Meta meta) {

    /** What was effective: the order and the filters. */
    @Schema(name = "QuoteWorkingCopyPageMeta")
    public record Meta(
            String order, @Nullable UUID article, @Nullable UUID speaker) {}
}
