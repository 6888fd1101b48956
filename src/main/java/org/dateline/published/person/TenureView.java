package org.dateline.published.person;

import java.time.LocalDate;
import java.util.List;
import org.dateline.kernel.PartialDate;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.dateline.published.office.OfficeCard;
import org.jspecify.annotations.Nullable;

/**
 * A person's holding of an office.
 *
 * @param startDate as far as it is known: {@code 2004}, {@code 2004-03} or {@code 2004-03-09}
 * @param endDate the day on which the office passed on, until which it was certainly held; absent while it is held
 * @param certain whether the dates leave no doubt that it was held on the day of {@code asOf}; on that of {@code
 *     endDate} they leave one; absent without {@code asOf}
 */
public record TenureView(
        Reference office,
        @Nullable Reference organization,
        boolean acting,
        @Nullable PartialDate startDate,
        @Nullable PartialDate endDate,
        @Nullable Boolean certain) {

    /** All of them, or those of one day as far as the dates tell. */
    static List<TenureView> of(List<PublicTenure> tenures, @Nullable LocalDate asOf, References references) {
        return tenures.stream()
                .filter(tenure -> asOf == null || tenure.mayCover(asOf))
                .map(tenure -> of(tenure, asOf, references))
                .toList();
    }

    public static TenureView of(PublicTenure tenure, @Nullable LocalDate asOf, References references) {
        PublicRow office = references.mustHave(tenure.office());
        return new TenureView(
                references.named(office),
                references.reference(office.as(OfficeCard.class).organization()),
                tenure.acting(),
                tenure.startDate(),
                tenure.endDate(),
                asOf == null ? null : tenure.covers(asOf));
    }
}
