package org.dateline.published.linkeddata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.published.article.ArticleView;
import org.dateline.published.media.MediaSummary;
import org.dateline.published.media.Rendition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param type {@code ImageObject}
 * @param id a URN
 * @param contentUrl of its widest file
 */
@Schema(name = "LinkedImage")
public record LinkedImage(
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String contentUrl,
        @Nullable String caption,
        @Nullable String creditText) {

    /** The pictures of a story, the one above the text first. */
    static List<LinkedImage> of(ArticleView article) {
        return Stream.concat(Stream.ofNullable(article.leadMedia()), article.media().stream())
                .filter(media -> media.type().equals("image"))
                .distinct()
                .flatMap(LinkedImage::of)
                .toList();
    }

    private static Stream<LinkedImage> of(MediaSummary media) {
        return media.renditions().stream()
                .filter(rendition -> rendition.mediaType().startsWith("image/"))
                .max(Comparator.comparing(rendition -> Objects.requireNonNullElse(rendition.width(), 0)))
                .map(Rendition::url)
                .map(url -> new LinkedImage(
                        "ImageObject", LinkedThing.urn(media.id()), url, media.caption(), media.credit()))
                .stream();
    }
}
