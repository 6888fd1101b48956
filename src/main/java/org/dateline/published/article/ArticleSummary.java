package org.dateline.published.article;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;
import org.dateline.published.media.MediaSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article in a list. */
public record ArticleSummary(
        UUID id,
        String kind,
        String slug,
        String language,
        String path,
        String url,
        @Shows(Relation.SECTION) Reference section,
        String headline,
        @Nullable String kicker,
        @Nullable String lead,
        @Shows(Relation.PLACE) @Nullable DatelineView dateline,
        @Shows(Relation.MEDIA) @Nullable MediaSummary leadMedia,
        boolean breaking,
        @Nullable Integer urgency,
        @Shows(Relation.PLACE) List<ArticlePlaceView> places,

        @Schema(
                description =
                        "Who has contributed; only if `fields` names it, or `include` does and there are no `fields`.")
        @Nullable
        List<ContributionView> contributions,

        Instant datePublished,
        Instant dateModified) {

    public static ArticleSummary of(PublicRow row, References references, Newsroom newsroom) {
        ArticleCard card = row.as(ArticleCard.class);
        String path = Objects.requireNonNull(row.path());
        return new ArticleSummary(
                row.id(),
                card.kind(),
                row.slug(),
                Objects.requireNonNull(row.language()),
                path,
                newsroom.url(path),
                references.ifAsked("section", () -> references.named(references.mustHave(card.section()))),
                card.headline(),
                card.kicker(),
                card.lead(),
                DatelineView.of(card.dateline(), references),
                references.ifAsked("leadMedia", asked -> ArticleMedia.lead(row, card, asked)),
                card.breaking(),
                card.urgency(),
                ArticlePlaceView.of(card.places(), references),
                ContributionView.ofCard(card, references),
                row.datePublished(),
                row.dateModified());
    }
}
