package org.dateline.operations;

import io.netty.channel.Channel;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Lets every request that was accepted have its answer before anything stops.
 *
 * <p>The framework's own way waits for a moment without requests and then closes connections and the listening socket
 * together. Under load somebody is always caught by that; so the listening socket goes first here.
 */
@Singleton
final class GracefulStop {

    private static final Logger LOG = Logger.getLogger(GracefulStop.class);

    /** Longer than any statement may take, save those that an editor would have given up long before. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** In this time a request that is on its way over an accepted connection has arrived. */
    private static final Duration QUIET = Duration.ofMillis(500);

    private static final long STEP_MILLIS = 20;

    private final OperationsConfiguration configuration;
    private final AtomicInteger open = new AtomicInteger();
    private final Set<Channel> listening = ConcurrentHashMap.newKeySet();
    private volatile long lastEnd = System.nanoTime();
    private volatile boolean stopping;

    GracefulStop(OperationsConfiguration configuration) {
        this.configuration = configuration;
    }

    boolean isStopping() {
        return stopping;
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::accompany);
    }

    private void accompany(RoutingContext context) {
        open.incrementAndGet();
        HttpConnection connection = context.request().connection();
        remember(connection);
        AtomicBoolean last = new AtomicBoolean();
        context.addHeadersEndHandler(head -> {
            if (stopping) {
                last.set(true);
                if (context.request().version() != HttpVersion.HTTP_2) {
                    context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
                }
            }
        });
        context.addEndHandler(ended -> {
            if (!last.get()) {
                ended();
            } else if (context.request().version() == HttpVersion.HTTP_2) {
                connection.goAway(0);
                ended();
            } else {
                // Done once the last byte has gone out, however slowly the client reads.
                connection.close().onComplete(closed -> ended());
            }
        });
        context.next();
    }

    /** There is no other way to the listening socket than from a connection that it has accepted. */
    private void remember(HttpConnection connection) {
        if (connection instanceof ConnectionBase accepted) {
            Channel parent = accepted.channel().parent();
            if (parent != null && !listening.contains(parent)) {
                listening.add(parent);
            }
        }
    }

    private void ended() {
        lastEnd = System.nanoTime();
        open.decrementAndGet();
    }

    /** Blocks the stop, while everything still works. Development mode and tests start again on the same sockets. */
    void stop(@Observes ShutdownDelayInitiatedEvent event) throws InterruptedException {
        if (LaunchMode.current() != LaunchMode.NORMAL) {
            return;
        }
        stopping = true;
        Thread.sleep(configuration.shutdownDelay().toMillis());
        listening.forEach(channel -> channel.close().syncUninterruptibly());
        lastEnd = System.nanoTime();
        awaitEnds();
    }

    private void awaitEnds() throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (open.get() > 0 || System.nanoTime() - lastEnd < QUIET.toNanos()) {
            if (System.nanoTime() > deadline) {
                LOG.warnf(
                        "%d requests have not ended within %d seconds and are cut off", open.get(), LIMIT.toSeconds());
                return;
            }
            Thread.sleep(STEP_MILLIS);
        }
    }
}
