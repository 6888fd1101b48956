package org.dateline.published.place;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place as it is stored for readers. */
public record PublicPlace(
        PlaceCard card,
        Map<String, List<String>> alternateNames,
        @Nullable String unM49,
        @Nullable Coordinates coordinates,
        @Nullable String timeZone) {

    public PublicPlace {
        alternateNames = alternateNames == null ? Map.of() : alternateNames;
    }
}
