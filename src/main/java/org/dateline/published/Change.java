package org.dateline.published;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a public document or an informer, before it has a number in the change log. */
public record Change(
        Subject subject,
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
