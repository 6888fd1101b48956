package org.dateline.published.quote;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the words can be heard.
 *
 * @param media a video or a recording
 * @param seconds from its start to the first word
 */
public record Recording(
        @NotNull UUID media, @Nullable @Min(0) @Max(864_000) Integer seconds) {}
