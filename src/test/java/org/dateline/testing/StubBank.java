package org.dateline.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A central bank on the loopback interface, which answers as it is told: {@code /tell} with a document as the body, and how
 * in the query. It is the configured provider, and is asked all the time.
 */
public final class StubBank implements QuarkusTestResourceLifecycleManager {

    /** Whose documents it sends. */
    public static final String PROVIDER = "provider";

    private final AtomicInteger requests = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "stub bank");
        thread.setDaemon(true);
        return thread;
    });

    private String provider = "bank-of-russia";
    private HttpServer server;
    private volatile Answer next = new Answer(503, 0, 0, new byte[0]);

    /** @param missing how many bytes are announced and do not come */
    private record Answer(int status, long delay, int missing, byte[] document) {}

    @Override
    public void init(Map<String, String> arguments) {
        provider = arguments.getOrDefault(PROVIDER, provider);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(threads);
            server.createContext("/daily", this::answer);
            server.createContext("/tell", this::tell);
            server.createContext(
                    "/requests",
                    exchange -> send(exchange, 200, requests.toString().getBytes()));
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/daily";
        return Map.ofEntries(
                Map.entry("dateline.exchange-rates.provider", provider),
                Map.entry("dateline.exchange-rates.address", address),
                Map.entry("dateline.exchange-rates.pause", "PT0.05S"),
                Map.entry("dateline.fetching.enabled", "true"),
                Map.entry("dateline.fetching.round-pause", "PT0.05S"),
                Map.entry("dateline.fetching.first-pause", "PT0.05S"),
                Map.entry("dateline.fetching.longest-pause", "PT0.1S"),
                Map.entry("dateline.fetching.retry-pause", "PT0.05S"),
                Map.entry("dateline.fetching.retries", "0"),
                Map.entry("dateline.fetching.timeout", "PT2S"),
                Map.entry("dateline.fetching.breaker-threshold", "1000"));
    }

    @Override
    public void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void tell(HttpExchange exchange) throws IOException {
        Map<String, Integer> how = new HashMap<>();
        String query = exchange.getRequestURI().getQuery();
        for (String pair : query.split("&")) {
            how.put(pair.split("=")[0], Integer.valueOf(pair.split("=")[1]));
        }
        next = new Answer(
                how.getOrDefault("status", 200),
                how.getOrDefault("delay", 0),
                how.getOrDefault("missing", 0),
                exchange.getRequestBody().readAllBytes());
        send(exchange, 200, new byte[0]);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        Answer answer = next;
        LockSupport.parkNanos(Duration.ofMillis(answer.delay()).toNanos());
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        int length = answer.document().length + answer.missing();
        exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
        exchange.getResponseBody().write(answer.document());
        exchange.close();
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
