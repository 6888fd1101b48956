package org.dateline.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page may load and do; browsers enforce it.
 *
 * @param header the value of {@code Content-Security-Policy}
 */
record ContentPolicy(String header) {

    private static final String NOTHING_ELSE =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; ";

    /** Text, styles and pictures of our own. */
    static final ContentPolicy PLAIN = allowing("style-src 'self'; img-src 'self'");

    /** Scripts of our own too, which ask our own server only. Scalar writes its styles into the page. */
    static final ContentPolicy DOCUMENTATION =
            allowing("script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:");

    /** What is configured as an address may be anything: only what can be no rule of its own gets into the header. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(https?://[a-z0-9][a-z0-9.-]*(:[0-9]{1,5})?)([/?#].*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /**
     * Scripts and styles of our own, which ask our own server; pictures and recordings of stories are wherever they are,
     * by https, or on the newsroom's own site.
     */
    static ContentPolicy sample(String siteUrl) {
        Matcher site = ADDRESS.matcher(siteUrl);
        String media = site.matches() ? "'self' https: " + site.group(1) : "'self' https:";
        return allowing(
                "script-src 'self'; connect-src 'self'; style-src 'self'; img-src " + media + "; media-src " + media);
    }

    private static ContentPolicy allowing(String directives) {
        return new ContentPolicy(NOTHING_ELSE + directives);
    }
}
