package org.dateline.delivery.webpage;

import java.util.List;
import org.dateline.delivery.article.ArticlePage;
import org.dateline.published.quote.QuoteView;
import org.dateline.published.section.SectionSummary;
import org.dateline.published.section.SectionView;

/**
 * The page of a section.
 *
 * @param children the sections that stand in it
 * @param articles its stories and those of the sections below it, newest first; its cursors are good for `/v1/articles`, too
 * @param quotes the newest quotes of these stories
 */
record SectionWebPage(
        SectionView section, List<SectionSummary> children, ArticlePage articles, List<QuoteView> quotes) {}
