package org.dateline.delivery.article;

import java.util.Comparator;
import java.util.List;
import org.dateline.delivery.expansion.item.LanguageMeta;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.published.Newsroom;
import org.dateline.published.article.ArticleSummary;

/** Some articles, all on one page. */
record ArticleList(List<ArticleSummary> data, LanguageMeta meta) {

    static ArticleList of(Page page, Newsroom newsroom, Comparator<ArticleSummary> order) {
        List<ArticleSummary> articles =
                page.as((row, references) -> ArticleSummary.of(row, references, newsroom)).stream()
                        .sorted(order)
                        .toList();
        return new ArticleList(articles, page.languageMeta());
    }
}
