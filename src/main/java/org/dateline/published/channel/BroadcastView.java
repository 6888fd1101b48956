package org.dateline.published.channel;

import java.time.Instant;
import java.util.UUID;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that a channel broadcasts: a BroadcastEvent of schema.org. */
public record BroadcastView(
        UUID id,
        String title,
        @Nullable String description,
        Instant startDate,

        @Schema(description = "Absent if it goes on until somebody ends it.") @Nullable
        Instant endDate,

        @Schema(description = "Whether it shows what is happening at that moment.")
        boolean isLiveBroadcast,

        @Schema(description = "Whether it was on before.") boolean isRepeat,

        @Schema(description = "The story that it is about, as long as that is public.") @Nullable
        BroadcastArticle article) {

    /**
     * @param article the card of the story that it is about; null if there is none, or readers do not see it
     */
    public static BroadcastView of(
            UUID id,
            Instant startDate,
            @Nullable Instant endDate,
            PublicBroadcast broadcast,
            @Nullable PublicRow article,
            References references,
            Newsroom newsroom) {
        return new BroadcastView(
                id,
                references.print(broadcast.title()),
                references.printIfAny(broadcast.description()),
                startDate,
                endDate,
                broadcast.isLiveBroadcast(),
                broadcast.isRepeat(),
                BroadcastArticle.of(article, newsroom));
    }
}
