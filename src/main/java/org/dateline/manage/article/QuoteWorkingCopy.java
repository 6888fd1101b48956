package org.dateline.manage.article;

import java.time.Instant;
import java.util.UUID;
import org.dateline.manage.desk.Versioned;

/**
 * A quote as its editors see it, in the current version of its article.
 *
 * @param article that it is written with
 * @param headline of the article
 * @param version of the article
 * @param modifiedAt the article's last change
 */
public record QuoteWorkingCopy(
        UUID id, UUID article, String headline, long version, Instant modifiedAt, QuoteContent content)
        implements Versioned {}
