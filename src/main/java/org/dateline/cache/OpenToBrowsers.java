package org.dateline.cache;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Lets scripts of any site read /v1, and nothing else: what is public needs no credentials. The headers do not depend on
 * the origin that asks, so caches need not tell origins apart.
 */
@Singleton
final class OpenToBrowsers {

    /** Before security, whose refusals a script should be able to read too. */
    private static final int PRIORITY = 250;

    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final String REQUEST_HEADERS = "Accept, If-None-Match";
    private static final String RESPONSE_HEADERS =
            "Allow, Content-Language, ETag, Last-Modified, Link, Retry-After, Surrogate-Key";

    void install(@Observes Filters filters) {
        filters.register(OpenToBrowsers::open, PRIORITY);
    }

    private static void open(RoutingContext context) {
        String path = context.request().path();
        if (path == null || !path.startsWith("/v1/")) {
            context.next();
            return;
        }
        HttpServerResponse response = context.response();
        response.putHeader("Access-Control-Allow-Origin", "*");
        response.putHeader("Access-Control-Expose-Headers", RESPONSE_HEADERS);
        boolean preflight = context.request().method().equals(HttpMethod.OPTIONS)
                && context.request().headers().contains("Access-Control-Request-Method");
        if (!preflight) {
            context.next();
            return;
        }
        response.putHeader("Access-Control-Allow-Methods", METHODS)
                .putHeader("Access-Control-Allow-Headers", REQUEST_HEADERS)
                .putHeader("Access-Control-Max-Age", "86400")
                .putHeader("Allow", METHODS)
                .setStatusCode(204)
                .end();
    }
}
