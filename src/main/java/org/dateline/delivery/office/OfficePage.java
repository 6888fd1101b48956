package org.dateline.delivery.office;

import java.util.List;
import org.dateline.delivery.expansion.list.Included;
import org.dateline.delivery.expansion.list.ListMeta;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.listing.PageInfo;
import org.dateline.published.office.OfficeSummary;
import org.jspecify.annotations.Nullable;

/** A page of offices. */
record OfficePage(
        List<OfficeSummary> data,
        PageInfo page,
        ListMeta meta,
        @Nullable Included included) {

    static OfficePage of(Page page) {
        return new OfficePage(page.as(OfficeSummary::of), page.page(), page.meta(), page.included());
    }
}
