package org.dateline.embedded;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Starts the server again, on the same port, when it dies while we live; the pools then connect again by themselves. */
final class Watch implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration HEALTHY = Duration.ofMinutes(1);

    private final Server server;
    private final Object lock = new Object();
    private final AtomicLong restarts = new AtomicLong();
    private volatile Server.Running running;
    private boolean closed;

    Watch(Server server, Server.Running running) {
        this.server = server;
        this.running = running;
    }

    void begin() {
        Thread thread = new Thread(this::watch, "embedded-postgresql-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        Duration delay = SHORTEST;
        while (true) {
            long started = System.nanoTime();
            Server.Running watched = current();
            int code = watched.process().onExit().join().exitValue();
            if (System.nanoTime() - started > HEALTHY.toNanos()) {
                delay = SHORTEST;
            }
            synchronized (lock) {
                if (closed) {
                    return;
                }
                LOG.errorf("PostgreSQL ended unexpectedly (code %d) and is started again", code);
                restart(watched.port());
            }
            Pause.of(delay);
            delay = delay.multipliedBy(2).compareTo(LONGEST) < 0 ? delay.multipliedBy(2) : LONGEST;
        }
    }

    boolean isUp() {
        // Not under the lock, which a restart holds for as long as it takes.
        return running.process().isAlive();
    }

    /** How often the server was started again since it was first. */
    long restarts() {
        return restarts.get();
    }

    private Server.Running current() {
        synchronized (lock) {
            return running;
        }
    }

    private void restart(int port) {
        try {
            running = server.start(port);
            restarts.incrementAndGet();
            LOG.info("PostgreSQL runs again");
        } catch (RuntimeException e) {
            // Whatever it was, the next round may do better; a watch that ended could not.
            LOG.error(e.getMessage());
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            server.stop(running.process());
        }
    }
}
