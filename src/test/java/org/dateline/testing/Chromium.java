package org.dateline.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chromium without a screen, driven by its DevTools protocol through a pipe: no port, and nothing left when it is closed. */
public final class Chromium implements AutoCloseable {

    /** Where stories and their pictures are, as it is configured for tests. */
    public static final String SITE = "http://localhost:8080/";

    private static final int MINUTES = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> COMMAND = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-proxy-server",
            "--no-first-run",
            "--hide-scrollbars",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--remote-debugging-pipe");

    private final Process process;
    private final InputStream answers;
    private final List<Consumer<JsonNode>> listeners = new ArrayList<>();
    private int number;

    private Chromium(Process process) {
        this.process = process;
        answers = new BufferedInputStream(process.getInputStream());
    }

    public static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> folders().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param server what answers for the configured site */
    public static Chromium start(Path directory, URL server) throws IOException {
        // Where the pictures of made-up media are: nowhere, and that is known at once.
        String addresses = "MAP *.example ~NOTFOUND, MAP localhost:8080 " + server.getHost() + ":" + server.getPort();
        // It reads from the file descriptor 3 and writes to 4, which Java cannot give it by itself.
        List<String> command = Stream.of(
                        Stream.of("sh", "-c", "exec \"$@\" 3<&0 4>&1 1>&2", "sh"),
                        Stream.of(installed().orElseThrow().toString()),
                        COMMAND.stream(),
                        Stream.of("--host-resolver-rules=" + addresses),
                        Stream.of("--user-data-dir=" + directory.resolve("profile"), "about:blank"))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectError(directory.resolve("messages").toFile())
                .start();
        // Whoever waits for an answer then gets the end of the pipe.
        CompletableFuture.delayedExecutor(MINUTES, TimeUnit.MINUTES).execute(() -> end(process));
        return new Chromium(process);
    }

    /** A tab with a window of this width, which prefers this colour scheme. */
    public Tab tab(int width, String colours) {
        String target = ask("Target.createTarget", Map.of("url", "about:blank"), null)
                .path("targetId")
                .asText();
        String session = ask("Target.attachToTarget", Map.of("targetId", target, "flatten", true), null)
                .path("sessionId")
                .asText();
        return new Tab(this, session, width, colours);
    }

    /** It takes its files away itself, if it is asked to. */
    @Override
    public void close() {
        try {
            ask("Browser.close", Map.of(), null);
            process.waitFor(MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end(process);
        }
    }

    void listen(Consumer<JsonNode> listener) {
        listeners.add(listener);
    }

    JsonNode ask(String method, Map<String, ?> parameters, String session) {
        int id = ++number;
        try {
            Map<String, ?> message = session == null
                    ? Map.of("id", id, "method", method, "params", parameters)
                    : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
            process.getOutputStream().write(JSON.writeValueAsBytes(message));
            process.getOutputStream().write(0);
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JsonNode answer = await(event -> event.path("id").asInt() == id);
        if (answer.has("error")) {
            throw new IllegalStateException(method + ": " + answer.path("error"));
        }
        return answer.path("result");
    }

    JsonNode await(Predicate<JsonNode> condition) {
        while (true) {
            JsonNode message = next();
            listeners.forEach(listener -> listener.accept(message));
            if (condition.test(message)) {
                return message;
            }
        }
    }

    private JsonNode next() {
        try {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            for (int letter = answers.read(); letter != 0; letter = answers.read()) {
                if (letter < 0) {
                    throw new IllegalStateException("Chromium has ended");
                }
                message.write(letter);
            }
            return JSON.readTree(message.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static Stream<Path> folders() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
                .map(Path::of);
    }
}
