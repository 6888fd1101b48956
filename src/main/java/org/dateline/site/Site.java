package org.dateline.site;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.dateline.problem.ProblemType;
import org.dateline.published.Newsroom;

/** The addresses of the pages. */
@Singleton
final class Site {

    /** Before Quarkus' own routes, the last of which would know the path and call it unknown. */
    private static final int FIRST = -1_000;

    private static final int PERMANENT_REDIRECT = 308;
    private static final String HTML = "text/html; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";
    private static final String PICTURE = "image/svg+xml";

    private static final Pattern ICON = Pattern.compile("/weather-icons/[a-z]+(-[a-z]+)*\\.svg");

    /** Made when somebody asks for them: most instances never show a page. */
    private final Map<String, Asset> assets = new ConcurrentHashMap<>();

    private final boolean showsSample;

    private final ContentPolicy samplePolicy;

    Site(SampleConfiguration configuration, Newsroom newsroom) {
        showsSample = configuration.isServed();
        samplePolicy = ContentPolicy.sample(newsroom.siteUrl());
    }

    void install(@Observes Router router) {
        page(router, "/", this::front);
        page(router, "/docs", this::documentation);
        file(router, "/docs/docs.js", "/site/docs.js", SCRIPT);
        file(router, "/docs/scalar.js", "/META-INF/resources/webjars/scalar/scalar.js", SCRIPT);
        file(router, "/docs/site.css", "/site/site.css", STYLE);
        file(router, "/docs/icon.svg", "/site/icon.svg", PICTURE);
        reading(router, "/weather-icons/:icon").blockingHandler(this::weatherIcon, false);
        readOnly(router, "/weather-icons/:icon");
        reading(router, "/problems").handler(this::problems);
        reading(router, "/problems/:slug").handler(this::problem);
        router.route("/webjars/*").order(FIRST).handler(Site::refuse);
        if (showsSample) {
            page(router, "/sample", this::sample);
            file(router, "/sample/sample.js", "/sample/sample.js", SCRIPT);
            file(router, "/sample/sample.css", "/sample/sample.css", STYLE);
            file(router, "/sample/issyk-kul.svg", "/sample/issyk-kul.svg", PICTURE);
            file(router, "/sample/studio.svg", "/sample/studio.svg", PICTURE);
        }
    }

    private void front(RoutingContext context) {
        context.response().headers().add("Vary", "Accept");
        if (Preference.of(context) == Preference.JSON) {
            send(context, "/.json", () -> Asset.resource("/site/index.json", "application/json", ContentPolicy.PLAIN));
        } else {
            send(
                    context,
                    "/",
                    () -> showsSample
                            ? Asset.resource("/site/index.html", HTML, ContentPolicy.PLAIN)
                            : Asset.without("sample/", "/site/index.html"));
        }
    }

    private void sample(RoutingContext context) {
        if (!context.request().path().endsWith("/")) {
            // The addresses in the page are relative to the one with a slash.
            String query = context.request().query();
            context.response()
                    .setStatusCode(PERMANENT_REDIRECT)
                    .putHeader("Location", "sample/" + (query == null ? "" : "?" + query))
                    .end();
            return;
        }
        send(context, "/sample", () -> Asset.resource("/sample/index.html", HTML, samplePolicy));
    }

    private void documentation(RoutingContext context) {
        if (context.request().path().endsWith("/")) {
            // The addresses in the page are relative to the one without.
            context.response()
                    .setStatusCode(PERMANENT_REDIRECT)
                    .putHeader("Location", "../docs")
                    .end();
            return;
        }
        send(context, "/docs", () -> Asset.resource("/site/docs.html", HTML, ContentPolicy.DOCUMENTATION));
    }

    private void problems(RoutingContext context) {
        if (wantsPage(context)) {
            send(context, "/problems", () -> Asset.html(ProblemPages.list()));
        } else {
            context.next();
        }
    }

    private void problem(RoutingContext context) {
        Optional<ProblemType> type = ProblemType.of(context.pathParam("slug"));
        if (!wantsPage(context)) {
            context.next();
        } else if (type.isPresent()) {
            send(context, type.get().path(), () -> Asset.html(ProblemPages.item(type.get())));
        } else {
            refuse(context);
        }
    }

    /** The addresses in a page are relative to its path without a slash at the end. */
    private static boolean wantsPage(RoutingContext context) {
        context.response().headers().add("Vary", "Accept");
        return Preference.of(context) == Preference.HTML
                && !context.request().path().endsWith("/");
    }

    /** On a worker, as the first one has to read and compress. */
    private void file(Router router, String path, String resource, String mediaType) {
        reading(router, path)
                .blockingHandler(
                        context -> send(context, path, () -> Asset.resource(resource, mediaType, ContentPolicy.PLAIN)),
                        false);
        readOnly(router, path);
    }

    /** Kept by browsers for a day: a page shows several of them, each of its readers sees many pages, and they rarely change. */
    private void weatherIcon(RoutingContext context) {
        String resource = "/weather-icons/" + context.pathParam("icon");
        if (!ICON.matcher(resource).matches() || Site.class.getResource(resource) == null) {
            refuse(context);
            return;
        }
        context.addHeadersEndHandler(end -> context.response().putHeader("Cache-Control", "public, max-age=86400"));
        send(context, resource, () -> Asset.resource(resource, PICTURE, ContentPolicy.PLAIN));
    }

    private void send(RoutingContext context, String name, Supplier<Asset> asset) {
        assets.computeIfAbsent(name, missing -> asset.get()).send(context);
    }

    private static void page(Router router, String path, Handler<RoutingContext> handler) {
        reading(router, path).handler(handler);
        readOnly(router, path);
    }

    private static Route reading(Router router, String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD).order(FIRST);
    }

    private static void readOnly(Router router, String path) {
        router.route(path)
                .order(FIRST + 1)
                .handler(context -> context.fail(ProblemType.METHOD_NOT_ALLOWED
                        .because("This address does not know the method.")
                        .header("Allow", "GET, HEAD")));
    }

    private static void refuse(RoutingContext context) {
        context.fail(ProblemType.NOT_FOUND.because("There is nothing under this address."));
    }
}
