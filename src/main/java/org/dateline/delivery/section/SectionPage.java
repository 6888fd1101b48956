package org.dateline.delivery.section;

import java.util.List;
import org.dateline.delivery.expansion.list.Included;
import org.dateline.delivery.expansion.list.ListMeta;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.listing.PageInfo;
import org.dateline.published.Newsroom;
import org.dateline.published.section.SectionSummary;
import org.jspecify.annotations.Nullable;

/** A page of sections. */
record SectionPage(
        List<SectionSummary> data,
        PageInfo page,
        ListMeta meta,
        @Nullable Included included) {

    static SectionPage of(Page page, Newsroom newsroom) {
        return new SectionPage(
                page.as((row, references) -> SectionSummary.of(row, references, newsroom)),
                page.page(),
                page.meta(),
                page.included());
    }
}
