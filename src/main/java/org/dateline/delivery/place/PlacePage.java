package org.dateline.delivery.place;

import java.util.List;
import org.dateline.delivery.expansion.ListMeta;
import org.dateline.delivery.expansion.Page;
import org.dateline.listing.PageInfo;
import org.dateline.published.place.PlaceSummary;

/** A page of places. */
record PlacePage(List<PlaceSummary> data, PageInfo page, ListMeta meta) {

    static PlacePage of(Page page) {
        return new PlacePage(page.as(PlaceSummary::of), page.page(), page.meta());
    }
}
