package org.dateline.published.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The printed place of a story, with its date.
 *
 * @param text as printed: «Кыргызстан 29/06/2025 — 17:15»
 */
public record Dateline(
        @NotBlank @Size(max = 300) String text, @Nullable UUID place) {}
