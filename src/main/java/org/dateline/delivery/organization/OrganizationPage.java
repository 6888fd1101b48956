package org.dateline.delivery.organization;

import java.util.List;
import org.dateline.delivery.expansion.list.Included;
import org.dateline.delivery.expansion.list.ListMeta;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.listing.PageInfo;
import org.dateline.published.organization.OrganizationSummary;
import org.jspecify.annotations.Nullable;

/** A page of organizations. */
record OrganizationPage(
        List<OrganizationSummary> data,
        PageInfo page,
        ListMeta meta,
        @Nullable Included included) {

    static OrganizationPage of(Page page) {
        return new OrganizationPage(page.as(OrganizationSummary::of), page.page(), page.meta(), page.included());
    }
}
