package org.dateline.delivery.media;

import java.util.List;
import org.dateline.delivery.expansion.list.Included;
import org.dateline.delivery.expansion.list.ListMeta;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.listing.PageInfo;
import org.dateline.published.media.MediaSummary;
import org.jspecify.annotations.Nullable;

/** A page of media items. */
record MediaPage(
        List<MediaSummary> data,
        PageInfo page,
        ListMeta meta,
        @Nullable Included included) {

    static MediaPage of(Page page) {
        return new MediaPage(page.as(MediaSummary::of), page.page(), page.meta(), page.included());
    }
}
