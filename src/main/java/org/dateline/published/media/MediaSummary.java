package org.dateline.published.media;

import java.util.List;
import java.util.UUID;
import org.dateline.kernel.LocalizedText;
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
        return of(row, references.language());
    }

    /** With its texts in the language of the story that shows it, if it has them. */
    public static MediaSummary of(PublicRow row, String language) {
        MediaCard card = row.as(MediaCard.class);
        return new MediaSummary(
                row.id(),
                row.slug(),
                card.type(),
                card.names().in(language),
                in(language, card.alternativeText()),
                in(language, card.caption()),
                card.credit(),
                card.duration(),
                card.focalPoint(),
                card.renditions());
    }

    private static @Nullable String in(String language, @Nullable LocalizedText text) {
        return text == null || text.isEmpty() ? null : text.in(language);
    }
}
