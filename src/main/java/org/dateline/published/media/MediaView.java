package org.dateline.published.media;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dateline.kernel.LocalizedText;
import org.dateline.kernel.PartialDate;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/**
 * A media item: a picture, a video or a recording.
 *
 * @param alternativeText what it shows, for those who cannot see it
 * @param alternativeTexts the same in each language
 * @param captions the caption in each language
 * @param duration in seconds
 * @param dateCreated when it was taken, as far as it is known
 */
public record MediaView(
        UUID id,
        String slug,
        String type,
        String name,
        LocalizedText names,
        @Nullable String alternativeText,
        @Nullable LocalizedText alternativeTexts,
        @Nullable String caption,
        @Nullable LocalizedText captions,
        @Nullable String credit,
        @Nullable Integer duration,
        @Nullable PartialDate dateCreated,
        @Nullable FocalPoint focalPoint,
        List<Rendition> renditions,
        Instant datePublished,
        Instant dateModified) {

    public static MediaView of(PublicRow row, References references) {
        PublicMedia media = row.as(PublicMedia.class);
        MediaCard card = media.card();
        return new MediaView(
                row.id(),
                row.slug(),
                card.type(),
                references.print(card.names()),
                card.names(),
                references.printIfAny(card.alternativeText()),
                card.alternativeText(),
                references.printIfAny(card.caption()),
                card.caption(),
                card.credit(),
                card.duration(),
                media.dateCreated(),
                card.focalPoint(),
                card.renditions(),
                row.datePublished(),
                row.dateModified());
    }
}
