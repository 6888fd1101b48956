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
 * What an editor types of what a channel is live with.
 *
 * @param endDate null if it goes on until somebody ends it
 * @param article the story that it is about; readers see it as long as that is public
 */
public record LiveContent(
        @NotNull @Localized LocalizedText title,
        @Nullable @Localized(optional = true, max = 5000) LocalizedText description,

        @Schema(description = "Left out, it goes on until somebody ends it.") @Nullable
        Instant endDate,

        @Nullable UUID article) {

    PublicBroadcast told() {
        return new PublicBroadcast(title, description, true, false);
    }
}
