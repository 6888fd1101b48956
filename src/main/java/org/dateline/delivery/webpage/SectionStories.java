package org.dateline.delivery.webpage;

import java.util.List;
import org.dateline.published.article.ArticleSummary;
import org.dateline.published.section.SectionSummary;

/**
 * A section with its newest stories.
 *
 * @param articles those of the sections below it, too
 */
record SectionStories(SectionSummary section, List<ArticleSummary> articles) {}
