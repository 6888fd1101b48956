package org.dateline.manage.fetching;

import org.jspecify.annotations.Nullable;

/** The last good answer of a provider, and what it said to recognize it by. */
record Known(
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String charset,
        byte @Nullable [] body) {

    /** Whether the provider can be asked if it still holds. */
    boolean isRecognizable() {
        return body != null && (etag != null || lastModified != null);
    }
}
