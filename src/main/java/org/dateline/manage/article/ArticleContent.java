package org.dateline.manage.article;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.kernel.Slug;
import org.dateline.kernel.TimeZoneId;
import org.dateline.manage.revision.Content;
import org.dateline.manage.revision.ContentReference;
import org.dateline.problem.Violation;
import org.dateline.published.article.ArticlePlace;
import org.dateline.published.article.Block;
import org.dateline.published.article.Contribution;
import org.dateline.published.article.Dateline;
import org.dateline.published.article.Mention;
import org.dateline.published.article.PageText;
import org.jspecify.annotations.Nullable;

/**
 * What an editor types of an article: one story in one language.
 *
 * @param kind {@code article} unless given
 * @param slug null for one made of the headline
 * @param translationGroup what the story's other languages have too; null for a story of its own
 * @param alternativeHeadline a shorter one, for push messages
 * @param kicker the words above the headline
 * @param timeZone of the dateline's times
 * @param datePublished what readers see as the date of publication; the first publication, if null
 * @param embargo nothing is public before it
 * @param expires nothing is public from then on
 * @param urgency from 1, the most urgent, to 9
 * @param internalNote for colleagues; never public
 * @param leadMedia the picture, video or recording that stands above the text
 * @param related other articles, by id; those that are not public are left out for readers
 * @param corrections what earlier versions told wrong; readers see each with the date of its first publication
 */
public record ArticleContent(
        @NotNull @Pattern(regexp = LANGUAGE, message = LANGUAGE_RULE)
        String language,

        @Nullable
        @Pattern(
                regexp = "article|brief|interview|liveblog|video|gallery",
                message = "must be article, brief, interview, liveblog, video or gallery")
        String kind,

        @Nullable
        @Pattern(regexp = Slug.PATTERN, message = "must be lower-case words joined by hyphens")
        @Size(max = Slug.MAX_LENGTH)
        String slug,

        @Nullable UUID translationGroup,
        @Nullable UUID section,
        @NotBlank @Size(max = 300) String headline,
        @Nullable @Size(max = 300) String alternativeHeadline,
        @Nullable @Size(max = 100) String kicker,
        @Nullable @Size(max = 5000) String lead,
        @Nullable @Valid Dateline dateline,
        @Nullable UUID leadMedia,
        @Nullable @TimeZoneId String timeZone,
        @Nullable Instant datePublished,
        @Nullable Instant embargo,
        @Nullable Instant expires,
        @Nullable @Min(1) @Max(9) Integer urgency,
        boolean breaking,
        @Size(max = 2000) List<@NotNull @Valid Block> body,
        @Size(max = 500) List<@NotNull @Valid QuoteContent> quotes,
        @Size(max = 50) List<@NotNull @Valid Contribution> contributions,
        @Size(max = 50) List<@NotNull @Valid ArticlePlace> places,
        @Size(max = 200) List<@NotNull @Valid Mention> mentions,
        @Size(max = 50) List<@NotNull UUID> related,
        @Size(max = 100) List<@NotNull @Valid CorrectionContent> corrections,
        @Nullable @Valid PageText seo,
        @Nullable @Valid PageText share,
        @Nullable @Size(max = 10_000) String internalNote)
        implements Content {

    static final String LANGUAGE = "[a-z]{2,3}";
    static final String LANGUAGE_RULE = "must be a language tag of two or three lower-case letters";

    public ArticleContent {
        body = listed(body);
        quotes = listed(quotes);
        contributions = listed(contributions);
        places = listed(places);
        mentions = listed(mentions);
        related = listed(related);
        corrections = listed(corrections);
    }

    @Override
    public String title(String newsroomLanguage) {
        return headline;
    }

    @Override
    public Stream<String> labels() {
        return Stream.concat(Stream.of(headline), Stream.ofNullable(alternativeHeadline));
    }

    @Override
    public List<ContentReference> references() {
        return ArticleReferences.of(this);
    }

    @Override
    public Map<String, Violation> uniqueness() {
        return Map.of(
                "article_has_one_translation_a_language",
                new Violation("/language", "is that of another article of the translation group"));
    }

    @Override
    public List<Violation> contradictions() {
        return ArticleContradictions.of(this);
    }

    String kindOrDefault() {
        return kind == null ? "article" : kind;
    }

    private static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(list);
    }
}
