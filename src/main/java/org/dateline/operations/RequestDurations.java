package org.dateline.operations;

import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;

/** Times requests by route, method and status: all three from closed sets, whatever clients make up. */
@Singleton
final class RequestDurations {

    private static final String UNKNOWN = "unknown";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

    /** Where the framework notes the template of the route that matched. */
    private static final String TEMPLATE = "UrlPathTemplate";

    private final MeterProvider<Timer> timers;

    RequestDurations(MeterRegistry registry) {
        this.timers = Timer.builder("http.server.requests")
                .description("Requests by the template of their route")
                .withRegistry(registry);
    }

    /** Before everything that could end a request. */
    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::time);
    }

    private void time(RoutingContext context) {
        long start = System.nanoTime();
        Context local = Vertx.currentContext();
        context.addEndHandler(ended -> timers.withTags(Tags.of(
                        "uri", route(context, local),
                        "method", method(context),
                        "status", String.valueOf(context.response().getStatusCode())))
                .record(Duration.ofNanos(System.nanoTime() - start)));
        context.next();
    }

    private static String route(RoutingContext context, Context local) {
        String template = local.getLocal(TEMPLATE);
        if (template != null) {
            return template;
        }
        Route route = context.currentRoute();
        return route == null || route.getPath() == null || !route.isExactPath() ? UNKNOWN : route.getPath();
    }

    private static String method(RoutingContext context) {
        String method = context.request().method().name();
        return METHODS.contains(method) ? method : UNKNOWN;
    }
}
