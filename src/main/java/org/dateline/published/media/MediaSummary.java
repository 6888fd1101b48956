package org.dateline.published.media;

import java.util.List;
import java.util.UUID;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/**
 * A media item in a list, or as a story shows it: all that is needed to print it.
 *
 * @param alternativeText what it shows, for those who cannot see it
 * @param duration in seconds
 */
public record MediaSummary(
        UUID id,
        String slug,
        String type,
        String name,
        @Nullable String alternativeText,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable Integer duration,
        @Nullable FocalPoint focalPoint,
        List<Rendition> renditions) {

    public static MediaSummary of(PublicRow row, References references) {
        MediaCard card = row.as(MediaCard.class);
        return new MediaSummary(
                row.id(),
                row.slug(),
                card.type(),
                references.print(card.names()),
                references.printIfAny(card.alternativeText()),
                references.printIfAny(card.caption()),
                card.credit(),
                card.duration(),
                card.focalPoint(),
                card.renditions());
    }
}
