package org.dateline.published.article;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A title and a description other than the headline and the lead, for search engines or for sharing. */
public record PageText(
        @Nullable @Size(max = 300) String title,
        @Nullable @Size(max = 1000) String description) {}
