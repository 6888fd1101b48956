package org.dateline.published.channel;

import java.util.List;
import java.util.UUID;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;
import org.dateline.published.media.MediaSummary;
import org.jspecify.annotations.Nullable;

/**
 * A channel in a list.
 *
 * @param preview the picture that stands for it
 * @param timeZone in which its days begin
 */
public record ChannelSummary(
        UUID id,
        String slug,
        String name,
        List<ChannelStream> streams,
        @Shows(Relation.MEDIA) @Nullable MediaSummary preview,
        String timeZone) {

    public static ChannelSummary of(PublicRow row, References references, Newsroom newsroom) {
        ChannelCard card = row.as(ChannelCard.class);
        return new ChannelSummary(
                row.id(),
                row.slug(),
                references.print(card.names()),
                card.streams(),
                preview(card, references),
                card.zone(newsroom));
    }

    static @Nullable MediaSummary preview(ChannelCard card, References references) {
        PublicRow picture = references.row(card.preview());
        return picture == null ? null : MediaSummary.of(picture, references);
    }
}
