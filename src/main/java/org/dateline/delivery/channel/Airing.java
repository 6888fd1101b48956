package org.dateline.delivery.channel;

import java.time.Instant;
import java.util.UUID;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.dateline.published.channel.BroadcastView;
import org.dateline.published.channel.PublicBroadcast;
import org.jspecify.annotations.Nullable;

/**
 * A broadcast as it is read.
 *
 * @param ends null if it goes on until somebody ends it
 * @param article the card of the story that it is about; null if there is none, or it is not public
 */
public record Airing(
        UUID id,
        Instant starts,
        @Nullable Instant ends,
        PublicBroadcast broadcast,
        @Nullable PublicRow article) {

    public BroadcastView view(References references, Newsroom newsroom) {
        return BroadcastView.of(id, starts, ends, broadcast, article, references, newsroom);
    }
}
