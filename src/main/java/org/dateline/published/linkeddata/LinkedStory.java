package org.dateline.published.linkeddata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.dateline.published.ArticleReference;
import org.dateline.published.Newsroom;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article as others refer to it.
 *
 * @param type {@code NewsArticle}
 * @param id a URN
 */
@Schema(name = "LinkedStory")
public record LinkedStory(
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String url,
        String headline,
        String inLanguage,
        Instant datePublished) {

    static LinkedStory of(ArticleReference article, Newsroom newsroom) {
        return new LinkedStory(
                "NewsArticle",
                LinkedThing.urn(article.id()),
                newsroom.url(article.path()),
                article.headline(),
                article.language(),
                article.datePublished());
    }
}
