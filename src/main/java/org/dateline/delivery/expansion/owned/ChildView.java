package org.dateline.delivery.expansion.owned;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What stands directly below something in a tree. */
public record ChildView(
        UUID id,
        String slug,
        String name,

        @Schema(description = "What sort of place it is; only of places.", examples = "country") @Nullable
        String type,

        @Schema(description = "How many articles it is found by, those of what is below it included.", examples = "12")
        long articles) {}
