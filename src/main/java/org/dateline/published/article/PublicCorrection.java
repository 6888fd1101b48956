package org.dateline.published.article;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What earlier versions of a story told wrong.
 *
 * @param text what was wrong, and what is right
 * @param version the first one that readers saw with it
 * @param correctedVersion the one that they saw before; absent if they saw none just before
 */
@Schema(name = "Correction")
public record PublicCorrection(
        String key,
        String text,
        Instant datePublished,
        long version,
        @Nullable Long correctedVersion) {}
