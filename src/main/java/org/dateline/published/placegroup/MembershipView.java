package org.dateline.published.placegroup;

import org.dateline.kernel.PartialDate;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/**
 * A place's membership of a group.
 *
 * @param startDate as far as it is known: {@code 1993}, {@code 1993-12} or {@code 1993-12-03}; absent if it has always
 *     been one
 * @param endDate the first day on which it was no longer a member; absent while it is one
 */
public record MembershipView(
        Reference place,
        @Nullable PartialDate startDate,
        @Nullable PartialDate endDate) {

    static MembershipView of(PublicMembership membership, References references) {
        return new MembershipView(
                references.named(references.mustHave(membership.place())),
                membership.startDate(),
                membership.endDate());
    }
}
