package org.dateline.published.place;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.kernel.LocalizedText;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/**
 * A place: the geography tag of a story.
 *
 * @param ancestors from the parent up to the world
 */
public record PlaceView(
        UUID id,
        String slug,
        String name,
        LocalizedText names,
        Map<String, List<String>> alternateNames,
        String type,
        @Nullable String isoCode,
        @Nullable String unM49,
        @Nullable Coordinates coordinates,
        @Nullable String timeZone,
        List<Reference> ancestors,
        Instant datePublished,
        Instant dateModified) {

    public static PlaceView of(PublicRow row, List<UUID> ancestors, References references) {
        PublicPlace place = row.as(PublicPlace.class);
        return new PlaceView(
                row.id(),
                row.slug(),
                references.print(place.card().names()),
                place.card().names(),
                place.alternateNames(),
                place.card().type(),
                place.card().isoCode(),
                place.unM49(),
                place.coordinates(),
                place.timeZone(),
                references.references(ancestors),
                row.datePublished(),
                row.dateModified());
    }
}
