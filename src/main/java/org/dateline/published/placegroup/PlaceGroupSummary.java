package org.dateline.published.placegroup;

import java.util.UUID;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/** A place group in a list. */
public record PlaceGroupSummary(
        UUID id, String slug, String name, @Nullable String abbreviation) {

    public static PlaceGroupSummary of(PublicRow row, References references) {
        PlaceGroupCard card = row.as(PlaceGroupCard.class);
        return new PlaceGroupSummary(
                row.id(), row.slug(), references.print(card.names()), references.printIfAny(card.abbreviation()));
    }
}
