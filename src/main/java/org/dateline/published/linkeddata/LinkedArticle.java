package org.dateline.published.linkeddata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.dateline.published.article.ArticleView;
import org.dateline.published.article.ContributionView;
import org.dateline.published.article.DatelineView;
import org.dateline.published.article.PublicCorrection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An article as a {@code NewsArticle} of schema.org.
 *
 * @param context {@code https://schema.org}
 * @param type {@code NewsArticle}
 * @param id a URN
 * @param url of its page, which it is the main thing of
 * @param description the lead
 * @param dateline as printed
 * @param author who wrote it; {@code contributor} is everybody else who had a part in it
 * @param contentLocation where it happens and what it is about
 * @param mentions what it speaks of
 * @param hasPart its quotes
 * @param workTranslation the same story in other languages
 * @param correction what earlier versions told wrong
 */
@Schema(name = "LinkedArticle")
public record LinkedArticle(
        @JsonProperty("@context") String context,
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String url,
        String mainEntityOfPage,
        String headline,
        @Nullable String alternativeHeadline,
        @Nullable String description,
        String inLanguage,
        String articleSection,
        @Nullable String dateline,
        Instant datePublished,
        Instant dateModified,
        @Nullable Instant expires,
        int wordCount,
        List<LinkedParty> author,
        List<LinkedParty> contributor,
        List<LinkedThing> contentLocation,
        List<LinkedThing> mentions,
        List<LinkedImage> image,
        List<LinkedQuotation> hasPart,
        List<LinkedStory> workTranslation,
        List<Correction> correction) {

    static final String CONTEXT = "https://schema.org";

    private static final Set<String> WRITERS = Set.of("author", "correspondent");

    /**
     * What earlier versions told wrong.
     *
     * @param type {@code CorrectionComment}
     */
    @Schema(name = "LinkedCorrection")
    public record Correction(@JsonProperty("@type") String type, String text, Instant datePublished) {

        static Correction of(PublicCorrection correction) {
            return new Correction("CorrectionComment", correction.text(), correction.datePublished());
        }
    }

    public static LinkedArticle of(PublicRow row, References references, Newsroom newsroom) {
        References own = references.preferring(Objects.requireNonNull(row.language()));
        ArticleView article = ArticleView.of(row, own, newsroom);
        DatelineView dateline = article.dateline();
        return new LinkedArticle(
                CONTEXT,
                "NewsArticle",
                LinkedThing.urn(article.id()),
                article.url(),
                article.url(),
                article.headline(),
                article.alternativeHeadline(),
                article.lead(),
                article.language(),
                article.section().name(),
                dateline == null ? null : dateline.text(),
                article.datePublished(),
                article.dateModified(),
                article.expires(),
                article.wordCount(),
                contributors(article, WRITERS::contains),
                contributors(article, role -> !WRITERS.contains(role)),
                article.places().stream()
                        .map(place -> new LinkedThing("Place", LinkedThing.urn(place.id()), place.name()))
                        .distinct()
                        .toList(),
                LinkedThing.of(article.mentions()),
                LinkedImage.of(article),
                article.quotes().stream().map(LinkedQuotation::ofPart).toList(),
                article.translations().stream()
                        .map(other -> LinkedStory.of(other, newsroom))
                        .toList(),
                article.corrections().stream().map(Correction::of).toList());
    }

    private static List<LinkedParty> contributors(ArticleView article, Predicate<String> role) {
        return article.contributions().stream()
                .filter(contribution -> role.test(contribution.role()))
                .map((ContributionView contribution) -> LinkedParty.of(contribution))
                .flatMap(party -> party.stream())
                .distinct()
                .toList();
    }
}
