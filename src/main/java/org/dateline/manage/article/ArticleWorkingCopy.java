package org.dateline.manage.article;

import java.util.List;
import java.util.UUID;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.manage.desk.Versioned;

/**
 * An article as its editors see it.
 *
 * @param content what editors type; exactly what a replacement takes
 * @param translationGroup to be given to the story's other languages
 * @param quotes the lasting ids of the content's quotes, in their order
 */
public record ArticleWorkingCopy(
        UUID id,
        long version,
        ArticleContent content,
        UUID translationGroup,
        List<QuoteIdentity> quotes,
        LifecycleView lifecycle)
        implements Versioned {

    /** The id under which readers find the quote with this key. */
    public record QuoteIdentity(String key, UUID id) {}

    static ArticleWorkingCopy of(Article article, LifecycleView lifecycle) {
        List<QuoteIdentity> quotes = article.content().quotes().stream()
                .map(quote -> new QuoteIdentity(
                        quote.key(), article.quote(quote.key()).id()))
                .toList();
        return new ArticleWorkingCopy(
                article.id(), article.version(), article.content(), article.translationGroup(), quotes, lifecycle);
    }
}
