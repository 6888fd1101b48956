package org.dateline.published.article;

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

    static ContributionView of(Contribution contribution, References references) {
        return new ContributionView(
                contribution.role(),
                contribution.text(),
                references.reference(contribution.person()),
                references.reference(contribution.organization()));
    }
}
