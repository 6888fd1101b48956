package org.dateline.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.fuzz.Operation.Parameter;
import org.jspecify.annotations.Nullable;

/** An OpenAPI document, read for what can be asked. */
final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private final JsonNode root;

    private ApiDocument(JsonNode root) {
        this.root = root;
    }

    static ApiDocument of(Path file) {
        try {
            return new ApiDocument(new YAMLMapper().readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("The build writes " + file + "; it is not there", e);
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(operation(path.getKey(), path.getValue(), method.getKey(), method.getValue()));
                    }
                }));
        return operations;
    }

    /** The schema of what the operation answers with when all goes well. */
    JsonNode answer(Operation operation) {
        JsonNode answers = root.path("paths")
                .path(operation.template())
                .path(operation.method().toLowerCase(Locale.ROOT))
                .path("responses");
        return resolved(resolved(answers.path("200")).at("/content/application~1json/schema"));
    }

    /** The node, or what it refers to. */
    JsonNode resolved(JsonNode node) {
        JsonNode found = node;
        while (found.path("$ref").isTextual()) {
            found = root.at(found.path("$ref").asText().substring(1));
        }
        return found;
    }

    private Operation operation(String path, JsonNode item, String method, JsonNode operation) {
        List<Parameter> parameters = Stream.of(item.path("parameters"), operation.path("parameters"))
                .flatMap(JsonNode::valueStream)
                .map(this::parameter)
                .toList();
        Map<String, JsonNode> bodies = new LinkedHashMap<>();
        JsonNode content = resolved(operation.path("requestBody")).path("content");
        content.properties()
                .forEach(type -> bodies.put(type.getKey(), type.getValue().path("schema")));
        return new Operation(method.toUpperCase(Locale.ROOT), path, parameters, bodies, example(content));
    }

    private Parameter parameter(JsonNode reference) {
        JsonNode parameter = resolved(reference);
        JsonNode schema = resolved(parameter.path("schema"));
        List<String> examples = new ArrayList<>();
        Stream.of(
                        Stream.of(parameter.path("example"), schema.path("example"), schema.path("default")),
                        schema.path("examples").valueStream(),
                        parameter.path("examples").valueStream().map(example -> example.path("value")))
                .flatMap(found -> found)
                .map(found -> found.isArray() ? found.path(0) : found)
                .filter(JsonNode::isValueNode)
                .forEach(found -> examples.add(found.asText()));
        return new Parameter(
                parameter.path("name").asText(),
                parameter.path("in").asText(),
                parameter.path("required").asBoolean(),
                schema,
                examples);
    }

    private static @Nullable JsonNode example(JsonNode content) {
        return content.valueStream()
                .flatMap(type -> Stream.concat(
                        Stream.of(type.path("example")),
                        type.path("examples").valueStream().map(example -> example.path("value"))))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(null);
    }
}
