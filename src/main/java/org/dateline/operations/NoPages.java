package org.dateline.operations;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses web pages, which say where they come from: this machine's port is open to the browser of whoever sits at it, and
 * the framework would let any page in that browser read it.
 */
@Singleton
final class NoPages {

    private static final int FORBIDDEN = 403;

    void install(@Observes ManagementInterface management) {
        management.router().route().order(Integer.MIN_VALUE).handler(context -> {
            if (context.request().headers().contains(HttpHeaders.ORIGIN)) {
                context.response().setStatusCode(FORBIDDEN).end();
            } else {
                context.next();
            }
        });
    }
}
