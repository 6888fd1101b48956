package org.dateline.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Refuses requests by what stands in front of the body: addresses and headers that are too large, and other spellings of
 * an address.
 *
 * <p>What looks at the path by its beginning (security, CORS, caching) and what routes it have to mean the same path, and
 * caches in between, too: so each address has one spelling.
 */
@Singleton
final class RequestHeads {

    /** RFC 9110 wants 8000 at least. */
    static final int MAX_ADDRESS_BYTES = 8192;

    /** The server's own limits (in the configuration) are higher: where those strike, the answer has no document. */
    static final int MAX_HEADER_BYTES = 16_384;

    /** After CORS and the common headers, so that the answer has them; before anybody is asked for a token. */
    private static final int ORDER = -249;

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(RequestHeads::check);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > MAX_ADDRESS_BYTES) {
            context.fail(ProblemType.URI_TOO_LONG.because(
                    "The address has more than %d bytes.".formatted(MAX_ADDRESS_BYTES)));
        } else if (size(request) > MAX_HEADER_BYTES) {
            context.fail(ProblemType.HEADERS_TOO_LARGE.because(
                    "The headers have more than %d bytes.".formatted(MAX_HEADER_BYTES)));
        } else if (request.query() != null && request.query().indexOf(';') >= 0) {
            // For us it would separate parameters, for most caches it does not.
            context.fail(ProblemType.BAD_REQUEST.because("A semicolon in a query has to be written %3B."));
        } else if (isOddlySpelled(context)) {
            context.fail(ProblemType.NOT_FOUND.because("There is nothing under this address."));
        } else {
            context.next();
        }
    }

    private static int size(HttpServerRequest request) {
        int size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    private static boolean isOddlySpelled(RoutingContext context) {
        String path = context.request().path();
        return path == null
                || path.indexOf(';') >= 0
                || !path.equals(context.normalizedPath())
                || path.endsWith("/") && isOfAnApi(path);
    }

    /** Directories of pages end with a slash; nothing of an API does. */
    private static boolean isOfAnApi(String path) {
        return path.startsWith("/v1/") || path.startsWith("/manage/v1/") || path.startsWith("/problems/");
    }
}
