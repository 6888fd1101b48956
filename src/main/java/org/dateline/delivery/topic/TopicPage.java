package org.dateline.delivery.topic;

import java.util.List;
import org.dateline.delivery.expansion.ListMeta;
import org.dateline.delivery.expansion.Page;
import org.dateline.listing.PageInfo;
import org.dateline.published.topic.TopicSummary;

/** A page of topics. */
record TopicPage(List<TopicSummary> data, PageInfo page, ListMeta meta) {

    static TopicPage of(Page page) {
        return new TopicPage(page.as(TopicSummary::of), page.page(), page.meta());
    }
}
