package org.dateline.delivery.quote;

import java.util.List;
import org.dateline.delivery.expansion.list.Included;
import org.dateline.delivery.expansion.list.ListMeta;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.listing.PageInfo;
import org.dateline.published.Newsroom;
import org.dateline.published.quote.QuoteView;
import org.jspecify.annotations.Nullable;

/** A page of quotes. */
record QuotePage(
        List<QuoteView> data,
        PageInfo page,
        ListMeta meta,
        @Nullable Included included) {

    static QuotePage of(Page page, Newsroom newsroom) {
        return new QuotePage(
                page.as((row, references) -> QuoteView.ofCard(row, references, newsroom)),
                page.page(),
                page.meta(),
                page.included());
    }
}
