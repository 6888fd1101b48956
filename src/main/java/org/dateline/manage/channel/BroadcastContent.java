package org.dateline.manage.channel;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.dateline.kernel.Localized;
import org.dateline.kernel.LocalizedText;
import org.dateline.published.channel.PublicBroadcast;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an editor types of a broadcast.
 *
 * @param endDate null if it goes on until the next one starts
 * @param isLiveBroadcast whether it shows what is happening at that moment
 * @param isRepeat whether it was on before
 * @param article the story that it is about; readers see it as long as that is public
 */
public record BroadcastContent(
        @NotNull @Localized LocalizedText title,
        @Nullable @Localized(optional = true, max = 5000) LocalizedText description,
        @NotNull Instant startDate,

        @Schema(description = "Left out, it goes on until the next one starts.") @Nullable
        Instant endDate,

        boolean isLiveBroadcast,
        boolean isRepeat,
        @Nullable UUID article) {

    BroadcastContent until(Instant end) {
        return new BroadcastContent(title, description, startDate, end, isLiveBroadcast, isRepeat, article);
    }

    PublicBroadcast told() {
        return new PublicBroadcast(title, description, isLiveBroadcast, isRepeat);
    }
}
