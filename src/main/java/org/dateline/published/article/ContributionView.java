package org.dateline.published.article;

import java.util.List;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in a story.
 *
 * @param text the credit as printed, if it says more than the name
 */
public record ContributionView(
        String role,
        @Nullable String text,
        @Nullable Reference person,
        @Nullable Reference organization) {

    /** Each once, although several may turn out to be of one person; null if the card has not been read with them. */
    static @Nullable List<ContributionView> ofCard(ArticleCard card, References references) {
        return card.contributions() == null ? null : of(card.contributions(), references);
    }

    static List<ContributionView> of(List<Contribution> contributions, References references) {
        return contributions.stream()
                .map(contribution -> of(contribution, references))
                .distinct()
                .toList();
    }

    private static ContributionView of(Contribution contribution, References references) {
        return new ContributionView(
                contribution.role(),
                contribution.text(),
                references.reference(contribution.person()),
                references.reference(contribution.organization()));
    }
}
