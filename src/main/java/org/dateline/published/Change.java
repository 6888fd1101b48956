package org.dateline.published;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a public document, before it has a number in the change log. */
public record Change(
        Kind kind,
        UUID id,
        @Nullable String slug,
        @Nullable String path,
        Operation operation,
        Reason reason,
        long version) {

    /** What readers notice. */
    public enum Operation {
        APPEARED,
        CHANGED,
        GONE
    }

    /** Why it happened. */
    public enum Reason {
        PUBLISHED,
        UPDATED,
        CORRECTED,
        WITHDRAWN,
        EXPIRED,
        MERGED
    }
}
