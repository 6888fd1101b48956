package org.dateline.manage.fetching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a provider has answered.
 *
 * @param body unpacked, and within the limit
 * @param charset that the provider has named for it, as it has named it
 * @param at when it came or was last confirmed, by the database's clock
 */
public record Fetched(byte[] body, @Nullable String charset, Instant at) {}
