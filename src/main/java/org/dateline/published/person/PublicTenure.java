package org.dateline.published.person;

import java.time.LocalDate;
import java.util.UUID;
import org.dateline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's holding of an office, as it is stored for readers.
 *
 * @param startDate null if it is not known
 * @param endDate the day on which the office passed on, until which it was certainly held; null while it is held
 */
public record PublicTenure(
        UUID office,
        boolean acting,
        @Nullable PartialDate startDate,
        @Nullable PartialDate endDate) {

    /** Whether the office was held on the day as far as the dates tell, which may be known by year only. */
    boolean mayCover(LocalDate day) {
        return (startDate == null || !day.isBefore(startDate.earliest()))
                && (endDate == null || !day.isAfter(endDate.latest()));
    }

    /** Whether the office was held on the day without any doubt. */
    boolean covers(LocalDate day) {
        return startDate != null
                && !day.isBefore(startDate.latest())
                && (endDate == null || day.isBefore(endDate.earliest()));
    }
}
