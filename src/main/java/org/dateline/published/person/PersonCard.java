package org.dateline.published.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dateline.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What lists and other documents show of a person. */
public record PersonCard(LocalizedText names, List<PublicTenure> tenures) {

    private static final Comparator<PublicTenure> LATEST_START = Comparator.comparing(tenure ->
            tenure.startDate() == null ? LocalDate.MIN : tenure.startDate().earliest());

    public PersonCard {
        tenures = tenures == null ? List.of() : tenures;
    }

    /** The office held on a day: one that is certain before one that is possible, a later one before an earlier. */
    public @Nullable PublicTenure tenureOn(LocalDate day) {
        return tenures.stream()
                .filter(tenure -> tenure.mayCover(day))
                .max(Comparator.comparing((PublicTenure tenure) -> tenure.covers(day))
                        .thenComparing(LATEST_START))
                .orElse(null);
    }
}
