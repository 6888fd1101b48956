package org.dateline.delivery.webpage;

import java.util.List;
import org.dateline.delivery.informer.InformersView;
import org.dateline.published.article.ArticleSummary;
import org.dateline.published.article.ArticleView;

/**
 * The page of a story.
 *
 * @param informers the header of every page
 * @param related what the story refers its readers to, in the editor's order
 * @param latest the newest other stories of its section and of those below it
 */
record ArticleWebPage(
        InformersView informers, ArticleView article, List<ArticleSummary> related, List<ArticleSummary> latest) {}
