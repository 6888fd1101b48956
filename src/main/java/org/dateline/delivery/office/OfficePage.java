package org.dateline.delivery.office;

import java.util.List;
import org.dateline.delivery.expansion.ListMeta;
import org.dateline.delivery.expansion.Page;
import org.dateline.listing.PageInfo;
import org.dateline.published.office.OfficeSummary;

/** A page of offices. */
record OfficePage(List<OfficeSummary> data, PageInfo page, ListMeta meta) {

    static OfficePage of(Page page) {
        return new OfficePage(page.as(OfficeSummary::of), page.page(), page.meta());
    }
}
