package org.dateline.manage.placegroup;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.dateline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A place's membership of a group.
 *
 * @param startDate as far as it is known: {@code 1993}, {@code 1993-12} or {@code 1993-12-03}; null if it has always been
 *     one
 * @param endDate the first day on which it was no longer a member; null while it is one
 */
public record Membership(
        @NotNull UUID place,
        @Nullable PartialDate startDate,
        @Nullable PartialDate endDate) {

    /** Whether both are of the same place and, beyond doubt, of the same day. */
    boolean overlaps(Membership other) {
        return place.equals(other.place) && startsBeforeTheEndOf(other) && other.startsBeforeTheEndOf(this);
    }

    private boolean startsBeforeTheEndOf(Membership other) {
        return startDate == null || other.endDate == null || startDate.latest().isBefore(other.endDate.earliest());
    }

    boolean endsBeforeItStarts() {
        return startDate != null && endDate != null && endDate.latest().isBefore(startDate.earliest());
    }
}
