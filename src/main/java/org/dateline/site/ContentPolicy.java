package org.dateline.site;

/** What a page may load and do; browsers enforce it. */
enum ContentPolicy {
    /** Text, styles and pictures of our own. */
    PLAIN("style-src 'self'; img-src 'self'"),

    /** Scripts of our own too, which ask our own server only. Scalar writes its styles into the page. */
    DOCUMENTATION("script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"),

    /** Scripts and styles of our own, which ask our own server; pictures and recordings of stories are wherever they are. */
    SAMPLE("script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' https:; media-src 'self' https:");

    private static final String NOTHING_ELSE =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; ";

    private final String directives;

    ContentPolicy(String directives) {
        this.directives = directives;
    }

    String header() {
        return NOTHING_ELSE + directives;
    }
}
