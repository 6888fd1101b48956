package org.dateline.published.article;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.dateline.published.media.MediaSummary;
import org.jspecify.annotations.Nullable;

/** The media of a story, with their texts in its language. */
final class ArticleMedia {

    private ArticleMedia() {}

    static @Nullable MediaSummary lead(PublicRow article, ArticleCard card, References references) {
        return card.leadMedia() == null ? null : of(article, card.leadMedia(), references);
    }

    static List<MediaSummary> ofBody(PublicRow row, PublicArticle article, References references) {
        return article.body().stream()
                .filter(Block.Media.class::isInstance)
                .map(block -> ((Block.Media) block).media())
                .distinct()
                .map(id -> of(row, id, references))
                .toList();
    }

    private static MediaSummary of(PublicRow article, UUID id, References references) {
        return MediaSummary.of(
                references.mustHave(id), references.preferring(Objects.requireNonNull(article.language())));
    }
}
