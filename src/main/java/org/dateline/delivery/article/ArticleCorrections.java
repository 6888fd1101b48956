package org.dateline.delivery.article;

import java.util.List;
import org.dateline.published.article.PublicCorrection;

/** What was told wrong, and what is right, in the order of the article. */
record ArticleCorrections(List<PublicCorrection> data) {}
