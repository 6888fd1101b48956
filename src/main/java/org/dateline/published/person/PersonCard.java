package org.dateline.published.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dateline.kernel.LocalizedText;

/** What lists and other documents show of a person. */
public record PersonCard(LocalizedText names, List<PublicTenure> tenures) {

    private static final Comparator<PublicTenure> LATEST_FIRST = Comparator.<PublicTenure, LocalDate>comparing(
                    tenure -> tenure.startDate() == null
                            ? LocalDate.MIN
                            : tenure.startDate().earliest())
            .reversed();

    public PersonCard {
        tenures = tenures == null ? List.of() : tenures;
    }

    /** The offices held on a day, a later one before an earlier: those that are certain or, if none is, possible. */
    public List<PublicTenure> tenuresOn(LocalDate day) {
        List<PublicTenure> possible = tenures.stream()
                .filter(tenure -> tenure.mayCover(day))
                .sorted(LATEST_FIRST)
                .toList();
        List<PublicTenure> certain =
                possible.stream().filter(tenure -> tenure.covers(day)).toList();
        return certain.isEmpty() ? possible : certain;
    }
}
