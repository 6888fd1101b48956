package org.dateline.published.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;
import org.jspecify.annotations.Nullable;

/** A person in a list. */
public record PersonSummary(
        UUID id,
        String slug,
        String name,
        @Shows(Relation.OFFICE) List<TenureView> tenures) {

    public static PersonSummary of(PublicRow row, References references) {
        return of(row, references, null);
    }

    /** With the offices of one day, or all of them. */
    public static PersonSummary of(PublicRow row, References references, @Nullable LocalDate asOf) {
        PersonCard card = row.as(PersonCard.class);
        return new PersonSummary(
                row.id(),
                row.slug(),
                references.print(card.names()),
                references.ifAsked("tenures", () -> TenureView.of(card.tenures(), asOf, references)));
    }
}
