package org.dateline.delivery.channel;

import java.time.Instant;
import java.util.List;
import org.dateline.published.channel.BroadcastView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a channel broadcasts in a stretch of time. */
record BroadcastList(List<BroadcastView> data, Meta meta) {

    /** How the request was understood. */
    @Schema(name = "BroadcastListMeta")
    record Meta(
            @Schema(description = "The channel's, in which its days begin.")
            String timeZone,

            @Schema(description = "What starts at this instant or later is in the list.")
            Instant from,

            @Schema(description = "What starts before this instant is in the list.")
            Instant until) {}
}
