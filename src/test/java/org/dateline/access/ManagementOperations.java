package org.dateline.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.dateline.published.Kind;
import org.dateline.testing.Contracts;

/** What the document of the management API offers. */
record ManagementOperations(String method, String path) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "patch", "delete", "options", "head", "trace");
    private static final Set<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::plural).collect(toUnmodifiableSet());

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
    Response send(RequestSpecification request) {
        if (!method.equals("GET") && !method.equals("DELETE")) {
            request.contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                    .body("{");
        }
        return request.header("If-Match", "\"1\"")
                .request(
                        method,
                        path.replaceAll("\\{[a-z]*[vV]ersion}", "1")
                                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString()));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
