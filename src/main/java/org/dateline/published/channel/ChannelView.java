package org.dateline.published.channel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dateline.kernel.LocalizedText;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;
import org.dateline.published.media.MediaSummary;
import org.jspecify.annotations.Nullable;

/**
 * A channel: where it can be watched or listened to. What it broadcasts is in its schedule.
 *
 * @param preview the picture that stands for it
 * @param timeZone in which its days begin
 */
public record ChannelView(
        UUID id,
        String slug,
        String name,
        LocalizedText names,
        @Nullable String description,
        List<ChannelStream> streams,
        @Shows(Relation.MEDIA) @Nullable MediaSummary preview,
        String timeZone,
        Instant datePublished,
        Instant dateModified) {

    public static ChannelView of(PublicRow row, References references, Newsroom newsroom) {
        PublicChannel channel = row.as(PublicChannel.class);
        ChannelCard card = channel.card();
        return new ChannelView(
                row.id(),
                row.slug(),
                references.print(card.names()),
                card.names(),
                references.printIfAny(channel.description()),
                card.streams(),
                ChannelSummary.preview(card, references),
                card.zone(newsroom),
                row.datePublished(),
                row.dateModified());
    }
}
