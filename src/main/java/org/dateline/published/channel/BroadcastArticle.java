package org.dateline.published.channel;

import java.util.UUID;
import org.dateline.published.ArticleReference;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.jspecify.annotations.Nullable;

/**
 * The story that a broadcast is about.
 *
 * @param path of its page
 * @param url the canonical address of its page
 */
public record BroadcastArticle(UUID id, String slug, String language, String headline, String path, String url) {

    /** Null if there is none, or readers do not see it. */
    static @Nullable BroadcastArticle of(@Nullable PublicRow row, Newsroom newsroom) {
        ArticleReference article = ArticleReference.of(row);
        return article == null
                ? null
                : new BroadcastArticle(
                        article.id(),
                        article.slug(),
                        article.language(),
                        article.headline(),
                        article.path(),
                        newsroom.url(article.path()));
    }
}
