package org.dateline.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Names each request before anything can be logged about it, so that all lines about it carry the name. */
@Singleton
public final class TraceIds {

    static final String KEY = "traceId";

    /** W3C Trace Context; a proxy in front of us, or whoever calls, may have begun the trace. */
    private static final Pattern TRACE_PARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?");

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(TraceIds::name);
    }

    private static void name(RoutingContext context) {
        // With OpenTelemetry on, the request has the id of its span already.
        if (MDC.get(KEY) == null) {
            MDC.put(KEY, idFor(context.request().getHeader("traceparent")));
        }
        context.next();
    }

    private static String idFor(@Nullable String traceParent) {
        if (traceParent != null) {
            Matcher matcher = TRACE_PARENT.matcher(traceParent);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return random();
    }

    /** The name of the request that is being answered. */
    public static String current() {
        Object current = MDC.get(KEY);
        return current != null ? current.toString() : random();
    }

    private static String random() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
    }
}
