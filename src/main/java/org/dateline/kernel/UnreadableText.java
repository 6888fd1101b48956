package org.dateline.kernel;

/** Bytes are not in the encoding that they are said to be in. */
public final class UnreadableText extends RuntimeException {

    UnreadableText(String reason) {
        super(reason);
    }

    UnreadableText(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** What a sentence about the document ends with. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
