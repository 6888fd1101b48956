package org.dateline.published.article;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in a story.
 *
 * @param text the credit as printed: «корреспондент телеканала «МИР 24» Алексей Тимаев»
 */
public record Contribution(
        @NotNull
        @Pattern(
                regexp = "author|correspondent|editor|photographer|camera|producer|translator|source",
                message = "must be author, correspondent, editor, photographer, camera, producer, translator or source")
        String role,

        @Nullable UUID person,
        @Nullable UUID organization,
        @Nullable @Size(max = 500) String text) {}
