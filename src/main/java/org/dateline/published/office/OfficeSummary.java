package org.dateline.published.office;

import java.util.UUID;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;
import org.jspecify.annotations.Nullable;

/** An office in a list. */
public record OfficeSummary(
        UUID id,
        String slug,
        String name,
        @Shows(Relation.PART_OF) @Nullable Reference organization) {

    public static OfficeSummary of(PublicRow row, References references) {
        OfficeCard card = row.as(OfficeCard.class);
        return new OfficeSummary(
                row.id(), row.slug(), references.print(card.names()), references.reference(card.organization()));
    }
}
