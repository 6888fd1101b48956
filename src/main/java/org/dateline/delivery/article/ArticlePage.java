package org.dateline.delivery.article;

import java.util.List;
import org.dateline.delivery.expansion.list.Included;
import org.dateline.delivery.expansion.list.ListMeta;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.listing.PageInfo;
import org.dateline.published.Newsroom;
import org.dateline.published.article.ArticleSummary;
import org.jspecify.annotations.Nullable;

/** A page of articles. */
public record ArticlePage(
        List<ArticleSummary> data,
        PageInfo page,
        ListMeta meta,
        @Nullable Included included) {

    public static ArticlePage of(Page page, Newsroom newsroom) {
        return new ArticlePage(
                page.as((row, references) -> ArticleSummary.of(row, references, newsroom)),
                page.page(),
                page.meta(),
                page.included());
    }
}
