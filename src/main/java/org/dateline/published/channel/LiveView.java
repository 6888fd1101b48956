package org.dateline.published.channel;

import java.util.List;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;
import org.dateline.published.media.MediaSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is on air on a channel. */
public record LiveView(
        Reference channel,
        List<ChannelStream> streams,

        @Schema(description = "The picture that stands for the channel.") @Shows(Relation.MEDIA) @Nullable
        MediaSummary preview,

        @Schema(description = "What is on at this moment; absent if the schedule says nothing.") @Nullable
        BroadcastView now,

        @Schema(description = "What comes after that, if it is known.") @Nullable
        BroadcastView next) {

    public static LiveView of(
            PublicRow row,
            ChannelCard card,
            @Nullable BroadcastView now,
            @Nullable BroadcastView next,
            References references) {
        return new LiveView(
                new Reference(row.id(), row.slug(), references.print(card.names())),
                card.streams(),
                ChannelSummary.preview(card, references),
                now,
                next);
    }
}
