package org.dateline.published.place;

import java.util.UUID;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;
import org.jspecify.annotations.Nullable;

/** A place in a list. */
public record PlaceSummary(
        UUID id,
        String slug,
        String name,
        String type,
        @Nullable String isoCode,
        @Shows(Relation.PARENT) @Nullable Reference parent) {

    public static PlaceSummary of(PublicRow row, References references) {
        PlaceCard card = row.as(PlaceCard.class);
        return new PlaceSummary(
                row.id(),
                row.slug(),
                references.print(card.names()),
                card.type(),
                card.isoCode(),
                references.reference(card.parent()));
    }
}
