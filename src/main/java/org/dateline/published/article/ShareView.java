package org.dateline.published.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the article shows where it is shared, and the links that share it. */
public record ShareView(String title, @Nullable String description, List<ShareLink> links) {

    static ShareView of(PublicArticle article, String url) {
        PageText own = article.share();
        String title = own == null || own.title() == null ? article.card().headline() : own.title();
        String description =
                own == null || own.description() == null ? article.card().lead() : own.description();
        return new ShareView(title, description, ShareLink.of(url, title));
    }
}
