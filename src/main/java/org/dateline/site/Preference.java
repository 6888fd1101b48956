package org.dateline.site;

import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** What a client would rather have: pages, as browsers do, or data. */
enum Preference {
    HTML,
    JSON,
    /** Anything, or something else altogether. */
    NONE;

    static Preference of(RoutingContext context) {
        List<MIMEHeader> accepted = context.parsedHeaders().accept();
        return accepted.stream()
                .map(Preference::of)
                .filter(preference -> preference != NONE)
                .findFirst()
                .orElse(NONE);
    }

    /** The library has sorted them by weight. A wildcard is no wish. */
    private static Preference of(MIMEHeader type) {
        if (type.weight() == 0) {
            return NONE;
        }
        return switch (type.component() + "/" + type.subComponent()) {
            case "text/html", "application/xhtml+xml" -> HTML;
            case "application/json" -> JSON;
            default -> NONE;
        };
    }
}
