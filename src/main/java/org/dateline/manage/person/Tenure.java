package org.dateline.manage.person;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.dateline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's holding of an office.
 *
 * @param acting whether it is held for somebody else or until somebody is appointed
 * @param startDate as far as it is known: {@code 2004}, {@code 2004-03} or {@code 2004-03-09}
 * @param endDate the day on which the office passed on, until which it was certainly held; null while it is held
 */
public record Tenure(
        @NotNull UUID office,
        boolean acting,
        @Nullable PartialDate startDate,
        @Nullable PartialDate endDate) {

    boolean endsBeforeItStarts() {
        return startDate != null && endDate != null && endDate.latest().isBefore(startDate.earliest());
    }
}
