package org.dateline.published.person;

import java.util.List;
import java.util.UUID;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;

/** A person in a list. */
public record PersonSummary(
        UUID id,
        String slug,
        String name,
        @Shows(Relation.OFFICE) List<TenureView> tenures) {

    public static PersonSummary of(PublicRow row, References references) {
        PersonCard card = row.as(PersonCard.class);
        return new PersonSummary(
                row.id(),
                row.slug(),
                references.print(card.names()),
                references.ifAsked("tenures", () -> TenureView.of(card.tenures(), references)));
    }
}
