package org.dateline.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a machine's token is good for. */
public enum Scope {
    /** Looking at working copies and their history. */
    READ,
    /** Creating and changing them, and putting them into the trash; each change is answered with what there is now. */
    WRITE,
    /** Reviewing: approval and rejection. */
    REVIEW,
    /** Publishing, withdrawing, scheduling and merging. */
    PUBLISH,
    /** Purging and the audit trail. */
    ADMINISTER;

    public static final String PATTERN = "read|write|review|publish|administer";
    public static final String RULE = "must be read, write, review, publish or administer";

    public static Optional<Scope> named(String name) {
        return Arrays.stream(values())
                .filter(scope -> scope.wireName().equals(name))
                .findFirst();
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
