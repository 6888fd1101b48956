package org.dateline.published.quote;

import org.jspecify.annotations.Nullable;

/** A quote as it is stored for readers. */
public record PublicQuote(QuoteCard card, @Nullable QuoteContext context) {}
