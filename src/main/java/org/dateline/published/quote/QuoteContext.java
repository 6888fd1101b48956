package org.dateline.published.quote;

import org.jspecify.annotations.Nullable;

/** The plain text of what stands before and after a quote in its article. */
public record QuoteContext(
        @Nullable String before, @Nullable String after) {}
