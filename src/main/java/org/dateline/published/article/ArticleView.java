package org.dateline.published.article;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dateline.published.ArticleReference;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;
import org.dateline.published.media.MediaSummary;
import org.dateline.published.quote.QuoteView;
import org.jspecify.annotations.Nullable;

/**
 * An article, whole: everything that its page shows.
 *
 * @param path what its canonical URL has after the site: {@code /ru/v-sodruzhestve/diplomaticheskaya-vstrecha}
 * @param media what the media blocks of the body show, by id
 * @param corrections what earlier versions told wrong
 * @param readingTime in minutes, at least 1
 */
public record ArticleView(
        UUID id,
        String kind,
        String slug,
        String language,
        String path,
        String url,
        @Shows(Relation.SECTION) Reference section,
        String headline,
        @Nullable String alternativeHeadline,
        @Nullable String kicker,
        @Nullable String lead,
        @Shows(Relation.PLACE) @Nullable DatelineView dateline,
        @Shows(Relation.MEDIA) @Nullable MediaSummary leadMedia,
        @Nullable String timeZone,
        boolean breaking,
        @Nullable Integer urgency,
        List<Block> body,
        @Shows(Relation.MEDIA) List<MediaSummary> media,

        @Shows({Relation.PERSON, Relation.ORGANIZATION, Relation.PLACE, Relation.TOPIC, Relation.MEDIA})
        List<QuoteView> quotes,

        @Shows({Relation.PERSON, Relation.ORGANIZATION}) List<ContributionView> contributions,
        @Shows(Relation.PLACE) List<ArticlePlaceView> places,

        @Shows({
            Relation.PERSON,
            Relation.ORGANIZATION,
            Relation.PLACE,
            Relation.PLACE_GROUP,
            Relation.TOPIC,
            Relation.SECTION,
            Relation.OFFICE
        })
        List<MentionView> mentions,

        List<ArticleReference> related,
        List<ArticleReference> translations,
        List<PublicCorrection> corrections,
        @Nullable PageText seo,
        ShareView share,
        int wordCount,
        int readingTime,
        Instant datePublished,
        Instant firstPublished,
        Instant dateModified,
        @Nullable Instant expires) {

    private static final int WORDS_A_MINUTE = 180;

    public static ArticleView of(PublicRow row, References references, Newsroom newsroom) {
        PublicArticle article = row.as(PublicArticle.class);
        ArticleCard card = article.card();
        String path = Objects.requireNonNull(row.path());
        String url = newsroom.url(path);
        return new ArticleView(
                row.id(),
                card.kind(),
                row.slug(),
                Objects.requireNonNull(row.language()),
                path,
                url,
                references.ifAsked("section", () -> references.named(references.mustHave(card.section()))),
                card.headline(),
                article.alternativeHeadline(),
                card.kicker(),
                card.lead(),
                DatelineView.of(card.dateline(), references),
                references.ifAsked("leadMedia", asked -> ArticleMedia.lead(row, card, asked)),
                article.timeZone(),
                card.breaking(),
                card.urgency(),
                references.ifAsked("body", () -> PublicBody.of(article.body(), references)),
                references.ifAsked("media", asked -> ArticleMedia.ofBody(row, article, asked)),
                references.ifAsked(
                        "quotes",
                        asked -> article.quotes().stream()
                                .map(quote -> QuoteView.ofPart(quote, row.datePublished(), asked))
                                .toList()),
                ContributionView.of(article.contributions(), references),
                ArticlePlaceView.of(card.places(), references),
                references.ifAsked("mentions", () -> MentionView.of(article, references)),
                ArticleReference.related(article.related(), references),
                ArticleReference.translations(row, references),
                article.corrections(),
                article.seo(),
                references.ifAsked("share", () -> ShareView.of(article, url)),
                article.wordCount(),
                Math.max(1, Math.round((float) article.wordCount() / WORDS_A_MINUTE)),
                row.datePublished(),
                row.firstPublished(),
                row.dateModified(),
                row.expires());
    }
}
