package org.dateline.manage.fetching;

import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document of a provider that is asked for again and again, and how that goes. */
record FeedView(
        @Schema(description = "What it is for, from whom, of what", examples = "weather/met-norway/moscow")
        String name,

        @Schema(description = "Where it is asked for") URI address,

        @Schema(description = "When the provider last gave or confirmed an answer that made sense") @Nullable
        Instant lastSuccess,

        @Nullable Instant lastAttempt,

        @Schema(description = "Not asked before this time") @Nullable
        Instant nextAttempt,

        @Schema(description = "Since the last success") int failures,

        @Schema(description = "Why the last attempt failed, if it did") @Nullable
        String lastError,

        @Schema(
                description = "Present while an instance is asking, or was killed over it: at this time at the latest"
                        + " another one may ask")
        @Nullable
        Instant leasedUntil) {

    static FeedView of(Feed feed, FeedRows.@Nullable State state) {
        return state == null
                ? new FeedView(feed.name(), feed.address(), null, null, null, 0, null, null)
                : new FeedView(
                        feed.name(),
                        feed.address(),
                        state.lastSuccess(),
                        state.lastAttempt(),
                        state.notBefore(),
                        state.failures(),
                        state.lastError(),
                        state.leasedUntil());
    }
}
