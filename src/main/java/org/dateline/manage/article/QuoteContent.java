package org.dateline.manage.article;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.dateline.published.article.Block;
import org.dateline.published.quote.Recording;
import org.dateline.published.quote.Speaker;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an editor types of a quote.
 *
 * @param key of the editor's choice, unique in the article
 * @param kind {@code direct} for the very words, {@code partial} for some of them, {@code paraphrase} for the sense
 * @param presentation {@code card} on its own, {@code inline} within a paragraph, {@code pullquote} repeated large
 * @param language of the text; the article's, if null
 * @param originalText before translation
 * @param officeLabel the office as printed
 * @param attribution as printed: «рассказал Лавров»
 * @param spokenAt when it was said: {@code 2004}, {@code 2004-03}, {@code 2004-03-09}, or an instant with offset;
 *     what is vague counts from its first day, and without it the publication counts
 * @param place where it was said
 * @param topics what it is about
 * @param recording where it can be heard
 * @param block the key of the block that has the words of an inline quote or a pullquote
 */
@Schema(name = "QuoteContent")
public record QuoteContent(
        @NotNull @Pattern(regexp = Block.KEY) String key,

        @NotNull @Pattern(regexp = "direct|partial|paraphrase", message = "must be direct, partial or paraphrase")
        String kind,

        @NotNull @Pattern(regexp = "card|inline|pullquote", message = "must be card, inline or pullquote")
        String presentation,

        @NotBlank @Size(max = 10_000) String text,

        @Nullable @Pattern(regexp = ArticleContent.LANGUAGE, message = ArticleContent.LANGUAGE_RULE)
        String language,

        @Nullable @Size(max = 10_000) String originalText,

        @Nullable @Pattern(regexp = ArticleContent.LANGUAGE, message = ArticleContent.LANGUAGE_RULE)
        String originalLanguage,

        @Nullable @Valid Speaker speaker,
        @Nullable @Size(max = 500) String officeLabel,
        @Nullable @Size(max = 500) String attribution,

        @Nullable @Pattern(regexp = SpokenAt.PATTERN, message = SpokenAt.RULE)
        String spokenAt,

        @Nullable UUID place,
        @Size(max = 20) List<@NotNull UUID> topics,
        @Nullable @Valid Recording recording,
        @Nullable @Pattern(regexp = Block.KEY) String block) {

    public QuoteContent {
        topics = topics == null ? List.of() : Collections.unmodifiableList(topics);
    }

    boolean standsAlone() {
        return presentation.equals("card");
    }

    boolean givesTheWords() {
        return kind.equals("direct");
    }
}
