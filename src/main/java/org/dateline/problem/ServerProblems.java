package org.dateline.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers what the HTTP server refuses before or outside of JAX-RS. */
@Singleton
final class ServerProblems {

    private static final List<Integer> STATUSES = List.of(400, 401, 403, 404, 405, 406, 413, 414, 415, 500, 503);

    /** Asked for late: the framework makes this object before there is a configuration. */
    private final Provider<ObjectMapper> mapper;

    ServerProblems(Provider<ObjectMapper> mapper) {
        this.mapper = mapper;
    }

    void install(@Observes Router router) {
        // The first failure handler of all: the framework's own, which writes HTML, is the last.
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
        // What fails before any route is asked, such as a path that cannot be decoded.
        STATUSES.forEach(status -> router.errorHandler(status, this::answer));
    }

    private void answer(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            response.end();
            return;
        }
        Throwable failure = context.statusCode() >= 400 && context.statusCode() < 500 || context.failure() == null
                ? HttpFaults.of(context.statusCode(), context.failure())
                : context.failure();
        ProblemAnswer answer =
                ProblemAnswer.to(failure, String.valueOf(context.request().path()), mapper.get());
        response.setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        // Where no route matches, not even those that add the common headers.
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.end(Buffer.buffer(answer.body()));
    }
}
