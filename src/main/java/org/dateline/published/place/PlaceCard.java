package org.dateline.published.place;

import java.util.UUID;
import org.dateline.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What lists and other documents show of a place. */
public record PlaceCard(
        LocalizedText names,
        String type,
        @Nullable String isoCode,
        @Nullable UUID parent) {}
