package org.dateline.delivery.topic;

import java.util.List;
import org.dateline.delivery.expansion.list.Included;
import org.dateline.delivery.expansion.list.ListMeta;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.listing.PageInfo;
import org.dateline.published.topic.TopicSummary;
import org.jspecify.annotations.Nullable;

/** A page of topics. */
record TopicPage(
        List<TopicSummary> data,
        PageInfo page,
        ListMeta meta,
        @Nullable Included included) {

    static TopicPage of(Page page) {
        return new TopicPage(page.as(TopicSummary::of), page.page(), page.meta(), page.included());
    }
}
