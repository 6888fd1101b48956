package org.dateline.delivery.media;

import java.util.List;
import org.dateline.delivery.expansion.ListMeta;
import org.dateline.delivery.expansion.Page;
import org.dateline.listing.PageInfo;
import org.dateline.published.media.MediaSummary;

/** A page of media items. */
record MediaPage(List<MediaSummary> data, PageInfo page, ListMeta meta) {

    static MediaPage of(Page page) {
        return new MediaPage(page.as(MediaSummary::of), page.page(), page.meta());
    }
}
