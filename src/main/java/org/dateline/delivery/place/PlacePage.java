package org.dateline.delivery.place;

import java.util.List;
import org.dateline.delivery.expansion.list.Included;
import org.dateline.delivery.expansion.list.ListMeta;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.listing.PageInfo;
import org.dateline.published.place.PlaceSummary;
import org.jspecify.annotations.Nullable;

/** A page of places. */
record PlacePage(
        List<PlaceSummary> data,
        PageInfo page,
        ListMeta meta,
        @Nullable Included included) {

    static PlacePage of(Page page) {
        return new PlacePage(page.as(PlaceSummary::of), page.page(), page.meta(), page.included());
    }
}
