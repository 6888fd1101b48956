package org.dateline.delivery.webpage;

import java.util.List;
import org.dateline.published.article.ArticleSummary;
import org.dateline.published.article.ArticleView;

/**
 * The page of a story.
 *
 * @param related what the story refers its readers to, in the editor's order
 * @param latest the newest other stories of its section and of those below it
 */
record ArticleWebPage(ArticleView article, List<ArticleSummary> related, List<ArticleSummary> latest) {}
