package org.dateline.published.person;

import java.time.LocalDate;
import org.dateline.kernel.PartialDate;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/**
 * Who holds or held an office, from when to when.
 *
 * @param organization of the office
 * @param startDate as far as it is known: {@code 2004}, {@code 2004-03} or {@code 2004-03-09}
 * @param endDate the day on which the office passed on, until which it was certainly held; absent while it is held
 * @param certain whether the dates leave no doubt that it was held on the day of {@code asOf}; on that of {@code
 *     endDate} they leave one; absent without {@code asOf}
 */
public record HolderView(
        Reference person,
        Reference office,
        @Nullable Reference organization,
        boolean acting,
        @Nullable PartialDate startDate,
        @Nullable PartialDate endDate,
        @Nullable Boolean certain) {

    /** One of the tenures of a person, by its position among them. */
    public static HolderView of(PublicRow person, int position, @Nullable LocalDate asOf, References references) {
        PublicTenure tenure = person.as(PersonCard.class).tenures().get(position);
        TenureView view = TenureView.of(tenure, asOf, references);
        return new HolderView(
                references.named(person),
                view.office(),
                view.organization(),
                view.acting(),
                view.startDate(),
                view.endDate(),
                view.certain());
    }
}
