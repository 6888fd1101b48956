package org.dateline.manage.fetching;

/** A provider has sent what makes no sense. The reason is in our words: editors read it. */
public class UnusableAnswer extends RuntimeException {

    public UnusableAnswer(String reason) {
        super(reason);
    }

    public UnusableAnswer(String reason, Throwable cause) {
        super(reason, cause);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
