package org.dateline.delivery.organization;

import java.util.List;
import org.dateline.delivery.expansion.ListMeta;
import org.dateline.delivery.expansion.Page;
import org.dateline.listing.PageInfo;
import org.dateline.published.organization.OrganizationSummary;

/** A page of organizations. */
record OrganizationPage(List<OrganizationSummary> data, PageInfo page, ListMeta meta) {

    static OrganizationPage of(Page page) {
        return new OrganizationPage(page.as(OrganizationSummary::of), page.page(), page.meta());
    }
}
