package org.dateline.manage.channel;

import java.time.Instant;
import java.util.UUID;
import org.dateline.manage.desk.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a channel is live with.
 *
 * @param id of the channel
 * @param version 0 for a channel that never was live
 * @param startDate when it went live; null if it is not
 * @param content exactly what going live takes; null if it is not
 */
public record LiveState(
        @Schema(description = "That of the channel.") UUID id,

        @Schema(description = "Counts how often it went live or ended; 0 for a channel that never did.", minimum = "0")
        long version,

        @Schema(description = "When it went live; absent if it is not live.") @Nullable
        Instant startDate,

        @Nullable LiveContent content,

        @Schema(description = "The number of the change that this request made for readers; absent if it made none.")
        @Nullable
        Long changeNumber)
        implements Versioned {

    static LiveState of(UUID channel, LiveBroadcast live, Instant now, @Nullable Long changeNumber) {
        boolean isOn = live.isOnAt(now);
        return new LiveState(
                channel, live.version(), isOn ? live.starts() : null, isOn ? live.content() : null, changeNumber);
    }
}
