package org.dateline.delivery.article;

import org.dateline.delivery.expansion.item.LanguageMeta;
import org.dateline.delivery.expansion.list.Neighbours;
import org.dateline.published.Newsroom;
import org.dateline.published.article.ArticleSummary;
import org.jspecify.annotations.Nullable;

/**
 * The articles next to one in a list.
 *
 * @param previous in front of it; absent where it would be the first
 * @param next behind it; absent where it would be the last
 */
record ArticleNeighbours(
        @Nullable ArticleSummary previous, @Nullable ArticleSummary next, LanguageMeta meta) {

    static ArticleNeighbours of(Neighbours neighbours, Newsroom newsroom) {
        ArticleSummary previous =
                neighbours.previous((row, references) -> ArticleSummary.of(row, references, newsroom));
        ArticleSummary next = neighbours.next((row, references) -> ArticleSummary.of(row, references, newsroom));
        return new ArticleNeighbours(previous, next, neighbours.languageMeta());
    }
}
