package org.dateline.delivery.placegroup;

import java.util.List;
import org.dateline.delivery.expansion.list.Included;
import org.dateline.delivery.expansion.list.ListMeta;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.listing.PageInfo;
import org.dateline.published.placegroup.PlaceGroupSummary;
import org.jspecify.annotations.Nullable;

/** A page of place groups. */
record PlaceGroupPage(
        List<PlaceGroupSummary> data,
        PageInfo page,
        ListMeta meta,
        @Nullable Included included) {

    static PlaceGroupPage of(Page page) {
        return new PlaceGroupPage(page.as(PlaceGroupSummary::of), page.page(), page.meta(), page.included());
    }
}
