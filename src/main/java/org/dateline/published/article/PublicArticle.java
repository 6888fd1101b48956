package org.dateline.published.article;

import java.util.List;
import java.util.UUID;
import org.dateline.published.quote.QuoteCard;
import org.jspecify.annotations.Nullable;

/** An article as it is stored for readers, with its quotes. */
public record PublicArticle(
        ArticleCard card,
        @Nullable String alternativeHeadline,
        @Nullable String timeZone,
        List<Block> body,
        List<QuoteCard> quotes,
        List<Contribution> contributions,
        List<Mention> mentions,
        List<UUID> related,
        List<PublicCorrection> corrections,
        @Nullable PageText seo,
        @Nullable PageText share,
        int wordCount) {

    public PublicArticle {
        body = body == null ? List.of() : body;
        quotes = quotes == null ? List.of() : quotes;
        contributions = contributions == null ? List.of() : contributions;
        mentions = mentions == null ? List.of() : mentions;
        related = related == null ? List.of() : related;
        corrections = corrections == null ? List.of() : corrections;
    }
}
