package org.dateline.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas inside an OpenAPI document, by JSON pointer.
 *
 * <p>The published schemas of answers are open, so that old clients read what newer servers send. Our own answers are
 * held to closed ones: a property that no schema names is a fault.
 */
final class BodySchemas {

    private static final String OPEN = "https://contract.invalid/open";
    private static final String CLOSED = "https://contract.invalid/closed";

    private final SchemaRegistry registry;
    private final Map<String, Schema> loaded = new ConcurrentHashMap<>();

    BodySchemas(JsonNode document) {
        JsonNode closed = document.deepCopy();
        close(closed);
        Map<String, String> documents = Map.of(OPEN, document.toString(), CLOSED, closed.toString());
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi31(), builder -> builder.schemas(documents).schemaRegistryConfig(config));
    }

    List<String> faults(String pointer, String body, boolean closed) {
        Schema schema = loaded.computeIfAbsent(
                (closed ? CLOSED : OPEN) + "#" + pointer, address -> registry.getSchema(SchemaLocation.of(address)));
        try {
            return schema.validate(body, InputFormat.JSON).stream()
                    .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                    .toList();
        } catch (RuntimeException e) {
            return List.of("is not JSON: " + e.getMessage());
        }
    }

    private static void close(JsonNode node) {
        boolean object = node.path("properties").isObject()
                && "object".equals(node.path("type").asText());
        if (object && !node.has("additionalProperties")) {
            ((ObjectNode) node).put("additionalProperties", false);
        }
        node.forEach(BodySchemas::close);
    }
}
