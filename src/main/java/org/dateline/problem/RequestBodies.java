package org.dateline.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/** Refuses bodies that are too large, of no stated type, or not there at all. */
@Provider
public class RequestBodies implements ReaderInterceptor {

    /** The server's own limit is higher: where that one strikes, the answer has no document. */
    static final long MAX_BYTES = 4L * 1024 * 1024;

    private static final Set<String> TYPES = Set.of("application/json", "application/merge-patch+json");

    private static final Set<String> XML = Set.of(MediaType.APPLICATION_XML, MediaType.TEXT_XML);

    /** After CORS and the common headers, so that the answer has them; before anything is asked of the database. */
    private static final int ORDER = -250;

    /** A body that says how large it is need not be read for that. */
    void install(@Observes Router router) {
        router.route().order(ORDER).handler(RequestBodies::refuseLarge);
    }

    private static void refuseLarge(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        // The server has made sure that it is a number; with ten digits it is too large whatever they are.
        if (length != null && (length.length() > 9 || Long.parseLong(length) > MAX_BYTES)) {
            context.fail(tooLarge());
        } else {
            context.next();
        }
    }

    @ServerRequestFilter
    public void filter(ContainerRequestContext request) {
        String length = request.getHeaderString("Content-Length");
        boolean sized = length != null && !length.equals("0");
        // Not hasEntity(), which is false when the type is missing.
        if (sized || request.getHeaderString("Transfer-Encoding") != null) {
            String type = request.getHeaderString("Content-Type");
            if (type == null) {
                throw ProblemType.UNSUPPORTED_MEDIA_TYPE.because("A body needs a Content-Type.");
            }
            request.setEntityStream(new LimitedStream(request.getEntityStream(), MAX_BYTES));
        }
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        // The framework takes wildcards and everything that ends in +json as well.
        if (!isRead(context.getMediaType())) {
            throw HttpFaults.of(415, null);
        }
        Object body = context.proceed();
        if (body == null) {
            throw UnreadableBody.missing();
        }
        return body;
    }

    /** JSON everywhere, XML where an endpoint asks for it. */
    private static boolean isRead(MediaType type) {
        String name = (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
        return TYPES.contains(name)
                || XML.contains(name)
                        && CurrentRequestManager.get().getTarget().getConsumes().contains(MediaType.valueOf(name));
    }

    static Problem tooLarge() {
        return ProblemType.PAYLOAD_TOO_LARGE
                .because("The body has more than %d bytes.".formatted(MAX_BYTES))
                .header("Connection", "close");
    }
}
