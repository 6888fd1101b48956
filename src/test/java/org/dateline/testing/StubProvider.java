package org.dateline.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A provider on this machine, which answers as a test wants it to. */
public final class StubProvider implements AutoCloseable {

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final int port;
    private volatile Behaviour behaviour = StubProvider::refuse;
    private @Nullable HttpServer server;
    private @Nullable ExecutorService threads;

    /** What it does with a request. */
    public interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** A request, by its headers in lower case. */
    public record Asked(String path, Map<String, List<String>> headers) {

        public @Nullable String header(String name) {
            List<String> values = headers.get(name);
            return values == null ? null : values.get(0);
        }
    }

    public StubProvider() {
        port = open(0);
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public StubProvider answering(Behaviour next) {
        behaviour = next;
        return this;
    }

    /** With this document, for whoever asks. */
    public StubProvider giving(String mediaType, String body, String... headers) {
        return answering(exchange -> send(exchange, 200, mediaType, body.getBytes(StandardCharsets.UTF_8), headers));
    }

    public StubProvider refusing(int status, String... headers) {
        return answering(exchange -> send(exchange, status, "text/html", "<h1>Sorry</h1>".getBytes(), headers));
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** Nobody is there any more. */
    public void kill() {
        if (server != null && threads != null) {
            server.stop(0);
            threads.shutdownNow();
        }
        server = null;
    }

    /** It is there again, at the same address. */
    public void restart() {
        if (server == null) {
            open(port);
        }
    }

    @Override
    public void close() {
        kill();
    }

    public static void send(HttpExchange exchange, int status, String mediaType, byte[] body, String... headers)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
        }
        boolean bodiless = status == 304 || body.length == 0;
        exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private int open(int wanted) {
        try {
            HttpServer fresh = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), wanted), 0);
            ExecutorService workers = Executors.newCachedThreadPool(work -> {
                Thread thread = new Thread(work, "stub-provider");
                thread.setDaemon(true);
                return thread;
            });
            fresh.setExecutor(workers);
            fresh.createContext("/", this::handle);
            fresh.start();
            server = fresh;
            threads = workers;
            return fresh.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach(headers::put);
        asked.add(new Asked(exchange.getRequestURI().toString(), headers));
        behaviour.answer(exchange);
    }

    private static void refuse(HttpExchange exchange) throws IOException {
        send(exchange, 503, "text/plain", new byte[0]);
    }
}
