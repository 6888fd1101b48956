package org.dateline.published.media;

import java.util.List;
import org.dateline.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What lists and other documents show of a media item. */
public record MediaCard(
        LocalizedText names,
        String type,
        @Nullable LocalizedText alternativeText,
        @Nullable LocalizedText caption,
        @Nullable String credit,
        @Nullable Integer duration,
        @Nullable FocalPoint focalPoint,
        List<Rendition> renditions) {

    public MediaCard {
        renditions = renditions == null ? List.of() : renditions;
    }
}
