package org.dateline.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.dateline.published.Kind;
import org.dateline.testing.Contracts;
import org.dateline.testing.Exchange;
import org.dateline.testing.RawAnswer;
import org.dateline.testing.RawClient;

/** What the document of the management API offers. */
record ManagementOperations(String method, String path) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "patch", "delete", "options", "head", "trace");
    private static final Set<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::plural).collect(toUnmodifiableSet());

    private static final String UNREADABLE = "{";

    private static final List<ManagementOperations> ALL = read();

    static List<ManagementOperations> all() {
        return ALL;
    }

    private static List<ManagementOperations> read() {
        try {
            JsonNode document = new YAMLMapper().readTree(Contracts.MANAGEMENT.toFile());
            return document.path("paths").properties().stream()
                    .flatMap(path -> path.getValue().properties().stream()
                            .filter(method -> METHODS.contains(method.getKey()))
                            .map(method ->
                                    new ManagementOperations(method.getKey().toUpperCase(Locale.ROOT), path.getKey())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its row in the table. */
    Operation row() {
        return Operation.of(method, path, KINDS).orElseThrow(() -> new AssertionError(this + " has no row"));
    }

    /** Sends it about something that is not there, with a body that nobody can read: it changes nothing. */
    Exchange send(RawClient client, String token) {
        String target = path.replaceAll("\\{[a-z]*[vV]ersion}", "1")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        boolean bodiless = method.equals("GET") || method.equals("DELETE");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Authorization", "Bearer " + token);
        headers.put("If-Match", "\"1\"");
        if (!bodiless) {
            headers.put("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
            headers.put("Content-Length", String.valueOf(UNREADABLE.length()));
        }
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: dateline.test\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        request.append("\r\n").append(bodiless ? "" : UNREADABLE);
        RawAnswer answer = client.send(request.toString().getBytes(StandardCharsets.US_ASCII), false);
        return new Exchange(
                method,
                target,
                Set.of(),
                headers,
                bodiless ? null : UNREADABLE,
                answer.status(),
                answer.firstValues(),
                answer.text());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
