package org.dateline.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;

/** Why the embedded PostgreSQL does not start, in one line for the person who started us; shown without a stack trace. */
public final class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }

    StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** Tells the two faults that an operator can mend (no right to write, no space left) from all others. */
    static StartRefused because(Path place, IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        if (noSpaceIn(reason)) {
            return diskFull(place, failure);
        }
        if (failure instanceof AccessDeniedException
                || reason.contains("Permission denied")
                || reason.contains("Read-only file system")
                || reason.contains("Operation not permitted")) {
            return new StartRefused(
                    "The data directory can't be written: " + place + " is not writable for the user "
                            + System.getProperty("user.name") + "; set DATELINE_DATA_DIR to a directory that is.",
                    failure);
        }
        return new StartRefused("The data directory can't be used: " + failure, failure);
    }

    static StartRefused diskFull(Path place, Throwable cause) {
        return new StartRefused("The disk is full: no space is left for the data directory at " + place + ".", cause);
    }

    static boolean noSpaceIn(String output) {
        String words = output.toLowerCase(Locale.ROOT);
        // The last is PostgreSQL's hint when a file could be extended by a part of a page only.
        return words.contains("no space left on device")
                || words.contains("disk quota exceeded")
                || words.contains("check free disk space");
    }
}
