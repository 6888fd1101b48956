package org.dateline.published.rendering;

import java.util.List;
import java.util.UUID;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.dateline.published.article.ArticleView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of an article as Portable Text, with what stands above it.
 *
 * @param url the address of the article on the site
 * @param blocks what a renderer of Portable Text takes
 */
@Schema(name = "PortableText")
public record PortableText(
        UUID id,
        String language,
        String url,
        String headline,
        @Nullable String lead,
        List<PortableTextNode> blocks) {

    public static PortableText of(PublicRow row, References references, Newsroom newsroom) {
        Body body = Body.of(row, references, newsroom);
        ArticleView article = body.article();
        return new PortableText(
                article.id(),
                article.language(),
                article.url(),
                article.headline(),
                article.lead(),
                new PortableTextBody(body).nodes());
    }
}
