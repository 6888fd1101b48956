package org.dateline.delivery.channel;

import java.util.List;
import org.dateline.delivery.expansion.list.Included;
import org.dateline.delivery.expansion.list.ListMeta;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.listing.PageInfo;
import org.dateline.published.Newsroom;
import org.dateline.published.channel.ChannelSummary;
import org.jspecify.annotations.Nullable;

/** A page of channels. */
record ChannelPage(
        List<ChannelSummary> data,
        PageInfo page,
        ListMeta meta,
        @Nullable Included included) {

    static ChannelPage of(Page page, Newsroom newsroom) {
        return new ChannelPage(
                page.as((row, references) -> ChannelSummary.of(row, references, newsroom)),
                page.page(),
                page.meta(),
                page.included());
    }
}
