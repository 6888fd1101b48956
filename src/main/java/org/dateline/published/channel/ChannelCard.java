package org.dateline.published.channel;

import java.util.List;
import java.util.UUID;
import org.dateline.kernel.LocalizedText;
import org.dateline.published.Newsroom;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of a channel.
 *
 * @param preview the picture that stands for it
 * @param timeZone in which its days begin; null for the newsroom's
 */
public record ChannelCard(
        LocalizedText names,
        List<ChannelStream> streams,
        @Nullable UUID preview,
        @Nullable String timeZone) {

    public ChannelCard {
        streams = streams == null ? List.of() : streams;
    }

    /** The zone in which its days begin. */
    public String zone(Newsroom newsroom) {
        return timeZone == null ? newsroom.zone().getId() : timeZone;
    }
}
