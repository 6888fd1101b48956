package org.dateline.kernel;

/** An address on the web: nothing that a browser would run, with a host and without a user. */
public final class WebAddress {

    public static final String PATTERN =
            "https?://[^\\x00-\\x20\\x7f-\\xa0\\u2028\\u2029\"<>\\\\^`{|}/?#@]+([/?#][^\\x00-\\x20\\x7f-\\xa0\\u2028\\u2029\"<>\\\\^`{|}]*)?";

    public static final String RULE = "must be an http or https address";

    private WebAddress() {}
}
