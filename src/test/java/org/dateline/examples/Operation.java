package org.dateline.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An operation of one of the two documents, as it is documented. */
record Operation(String document, JsonNode root, String path, String method, JsonNode node) {

    /** The changes of one document, so that each finds it as the one before has left it. */
    private static final List<String> STEPS = List.of(
            "put publication",
            "delete publication",
            "put merge",
            "put review",
            "put approval",
            "delete approval",
            "delete review",
            "put rejection",
            "put assignment",
            "delete assignment",
            "put schedule",
            "delete schedule",
            "post revisions",
            "delete ",
            "delete trash",
            "put purge");

    /** What has to be done to a document before this can be. */
    private static final Map<String, String> AFTER = Map.of("put rejection", "put review", "put purge", "delete ");

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** All of both documents: reading first, then in the order in which one does not get into the way of another. */
    static List<Operation> all() {
        List<Operation> operations = new ArrayList<>();
        Stream.of("delivery", "management").forEach(document -> of(document, operations));
        operations.sort(Comparator.comparingInt(Operation::turn)
                .thenComparing(Operation::document)
                .thenComparing(Operation::path));
        return operations;
    }

    private static void of(String document, List<Operation> operations) {
        JsonNode root = read(Path.of("openapi", document + ".yaml"));
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            path.getValue().properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .forEach(method -> operations.add(
                            new Operation(document, root, path.getKey(), method.getKey(), method.getValue())));
        }
    }

    private static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return node.path("operationId").asText();
    }

    boolean reads() {
        return method.equals("get");
    }

    boolean isManagement() {
        return document.equals("management");
    }

    boolean isPublication() {
        return path.endsWith("/publication");
    }

    boolean isMerge() {
        return path.endsWith("/merge");
    }

    /** The plural that it is about. */
    String noun() {
        return path.replaceFirst("^/manage", "").replaceFirst("^/v1/", "").replaceAll("^/|/.*", "");
    }

    Stream<Parameter> parameters() {
        return node.path("parameters")
                .valueStream()
                .map(parameter -> parameter.has("$ref") ? shared(parameter) : parameter)
                .map(Parameter::new);
    }

    private JsonNode shared(JsonNode reference) {
        return root.at(reference.path("$ref").asText().substring(1));
    }

    /** The only way in which its body can be written. */
    Optional<Content> requestBody() {
        return Content.of(node.path("requestBody").path("content"));
    }

    Optional<Content> answer() {
        return node.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .findFirst()
                .flatMap(response -> Content.of(response.getValue().path("content")));
    }

    /** The part of a working copy's life that it is about: {@code review}; empty if it is about the whole. */
    String step() {
        return path.replaceFirst("^/manage/v1/[a-z-]+/\\{id}/?", "");
    }

    boolean isStep() {
        return STEPS.contains(method + " " + step());
    }

    /** The operation without which this one finds its document in the wrong state. */
    Optional<Operation> after() {
        String before = AFTER.get(method + " " + step());
        return before == null || !isManagement()
                ? Optional.empty()
                : all().stream()
                        .filter(operation -> operation.noun().equals(noun()))
                        .filter(operation -> before.equals(operation.method + " " + operation.step()))
                        .findFirst();
    }

    private int turn() {
        int step = STEPS.indexOf(method + " " + step());
        if (isManagement() && step >= 0) {
            return 10 + step;
        }
        return switch (method) {
            case "get" -> 0;
            case "post" -> 1;
            case "put" -> 2;
            case "patch" -> 3;
            default -> 9;
        };
    }

    @Override
    public String toString() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    /** One parameter. */
    record Parameter(JsonNode node) {

        String name() {
            return node.path("name").asText();
        }

        boolean isIn(String place) {
            return node.path("in").asText().equals(place);
        }

        boolean isRequired() {
            return node.path("required").asBoolean();
        }

        /** Missing if there is none. */
        JsonNode example() {
            return node.path("example");
        }
    }

    /** A body in its one media type. */
    record Content(String mediaType, JsonNode example) {

        static Optional<Content> of(JsonNode content) {
            return content.properties().stream()
                    .findFirst()
                    .map(type -> new Content(type.getKey(), type.getValue().path("example")));
        }
    }
}
