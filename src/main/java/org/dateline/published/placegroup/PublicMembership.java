package org.dateline.published.placegroup;

import java.util.UUID;
import org.dateline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/** A place's membership of a group, as it is stored for readers. */
public record PublicMembership(
        UUID place,
        @Nullable PartialDate startDate,
        @Nullable PartialDate endDate) {}
