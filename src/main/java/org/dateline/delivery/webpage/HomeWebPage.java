package org.dateline.delivery.webpage;

import java.util.List;
import org.dateline.delivery.informer.InformersView;
import org.dateline.published.article.ArticleSummary;
import org.dateline.published.quote.QuoteView;

/**
 * The newsroom's first page.
 *
 * @param informers the header of every page
 * @param latest the newest stories
 * @param sections the sections that stand in no other, in the newsroom's order, thirty at most, as far as they have stories
 * @param quotes the newest quotes in the first of the page's languages
 */
record HomeWebPage(
        InformersView informers, List<ArticleSummary> latest, List<SectionStories> sections, List<QuoteView> quotes) {}
