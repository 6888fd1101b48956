package org.dateline.manage.fetching;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A provider did not give an answer. The reason is in our words. */
final class FetchFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final boolean passing;
    private final transient @Nullable Duration rest;

    private FetchFailed(String reason, boolean passing, @Nullable Duration rest, @Nullable Throwable cause) {
        super(reason, cause);
        this.reason = reason;
        this.passing = passing;
        this.rest = rest;
    }

    /** It may be better in a moment. */
    static FetchFailed passing(String reason, @Nullable Throwable cause) {
        return new FetchFailed(reason, true, null, cause);
    }

    /** Asking again at once would be of no use. */
    static FetchFailed lasting(String reason) {
        return new FetchFailed(reason, false, null, null);
    }

    /** The provider wants to be left alone for a time. */
    static FetchFailed unwelcome(String reason, Duration rest) {
        return new FetchFailed(reason, false, rest, null);
    }

    String reason() {
        return reason;
    }

    boolean isPassing() {
        return passing;
    }

    @Nullable
    Duration rest() {
        return rest;
    }
}
