package org.dateline.published.section;

import java.util.UUID;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;
import org.jspecify.annotations.Nullable;

/** A section in a list. */
public record SectionSummary(
        UUID id,
        String slug,
        String name,
        @Shows(Relation.PARENT) @Nullable Reference parent) {

    public static SectionSummary of(PublicRow row, References references) {
        SectionCard card = row.as(SectionCard.class);
        return new SectionSummary(
                row.id(), row.slug(), references.print(card.names()), references.reference(card.parent()));
    }
}
