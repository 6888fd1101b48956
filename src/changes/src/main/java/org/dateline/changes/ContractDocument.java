package org.dateline.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.swagger.v3.core.util.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An OpenAPI document. */
record ContractDocument(JsonNode root) {

    private static final List<String> METHODS = List.of("get", "head", "post", "put", "patch", "delete", "options");

    static ContractDocument of(String yaml) {
        try {
            return new ContractDocument(Yaml.mapper().readTree(yaml));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an OpenAPI document that is no YAML", e);
        }
    }

    /** The operations by method and path. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new LinkedHashMap<>();
        root.path("paths")
                .properties()
                .forEach(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .forEach(method -> operations.put(
                                method.toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                path.getValue().get(method))));
        return operations;
    }

    /** The node itself, or what it refers to. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** The types of a schema with their formats, such as {@code string date-time} and {@code null}. */
    static Set<String> types(JsonNode schema) {
        Set<String> types = new TreeSet<>();
        JsonNode type = schema.path("type");
        Stream<JsonNode> each = type.isArray() ? elements(type) : Stream.of(type);
        each.filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .map(name -> name.equals("null") || !schema.has("format")
                        ? name
                        : name + " " + schema.get("format").asText())
                .forEach(types::add);
        return types;
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return array instanceof MissingNode
                ? Stream.empty()
                : Stream.iterate(0, index -> index < array.size(), index -> index + 1)
                        .map(array::get);
    }
}
