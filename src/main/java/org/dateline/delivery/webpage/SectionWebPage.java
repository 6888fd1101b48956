package org.dateline.delivery.webpage;

import java.util.List;
import org.dateline.delivery.article.ArticlePage;
import org.dateline.delivery.informer.InformersView;
import org.dateline.published.quote.QuoteView;
import org.dateline.published.section.SectionSummary;
import org.dateline.published.section.SectionView;

/**
 * The page of a section.
 *
 * @param informers the header of every page
 * @param children the sections that stand in it
 * @param articles its stories and those of the sections below it, newest first; its cursors are good for `/v1/articles`, too
 * @param quotes the newest quotes of these stories, in the first of the page's languages
 */
record SectionWebPage(
        InformersView informers,
        SectionView section,
        List<SectionSummary> children,
        ArticlePage articles,
        List<QuoteView> quotes) {}
