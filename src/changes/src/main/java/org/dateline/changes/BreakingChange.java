package org.dateline.changes;

/**
 * A promise that is kept no more.
 *
 * @param operation method and path, such as {@code GET /v1/articles}
 * @param what happened, for a person
 */
record BreakingChange(String operation, String what) {

    @Override
    public String toString() {
        return "`" + operation + "` " + what;
    }
}
