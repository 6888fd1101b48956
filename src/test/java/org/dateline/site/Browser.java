package org.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chromium without a screen: opens one page, waits until it is quiet, and tells what happened. */
final class Browser {

    private static final int MINUTES = 2;

    /** Scalar says its name and version. */
    private static final Pattern HARMLESS = Pattern.compile(".*CONSOLE:\\d+] \"@scalar/api-reference@[0-9.]+\".*");

    private static final List<String> OPTIONS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-proxy-server",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--enable-logging=stderr",
            // The clock of the page runs ahead to here as soon as nothing is on its way.
            "--virtual-time-budget=20000",
            "--dump-dom");

    /**
     * What came of a visit.
     *
     * @param document as the scripts have left it
     * @param complaints errors and warnings of the console, among them what the content security policy has stopped
     * @param requests the addresses that the page has asked for; what the browser itself asks for is not among them
     */
    record Visit(String document, List<String> complaints, List<String> requests) {}

    private Browser() {}

    static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> folders().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Visit visit(String address, int width, Path directory) throws IOException, InterruptedException {
        Path document = directory.resolve("document.html");
        Path messages = directory.resolve("messages");
        Path network = directory.resolve("network.json");
        List<String> command = Stream.of(
                        Stream.of(installed().orElseThrow().toString()),
                        OPTIONS.stream(),
                        Stream.of(
                                "--user-data-dir=" + directory.resolve("profile"),
                                "--log-net-log=" + network,
                                "--window-size=" + width + ",900",
                                address))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectOutput(document.toFile())
                .redirectError(messages.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();

        assertThat(ended).as("Chromium is done with %s", address).isTrue();
        return new Visit(Files.readString(document), complaints(messages), requests(network));
    }

    private static List<String> complaints(Path messages) throws IOException {
        return Files.readAllLines(messages).stream()
                .filter(line -> line.contains("CONSOLE"))
                .filter(line -> !HARMLESS.matcher(line).matches())
                .toList();
    }

    private static List<String> requests(Path network) throws IOException {
        JsonNode log = new ObjectMapper().readTree(network.toFile());
        int start = log.path("constants")
                .path("logEventTypes")
                .path("URL_REQUEST_START_JOB")
                .asInt();
        return log.path("events")
                .valueStream()
                .filter(event -> event.path("type").asInt() == start)
                .map(event -> event.path("params"))
                .filter(request -> request.path("initiator").asText().startsWith("http"))
                .map(request -> request.path("url").asText())
                .toList();
    }

    private static Stream<Path> folders() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
                .map(Path::of);
    }
}
