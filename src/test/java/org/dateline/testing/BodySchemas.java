package org.dateline.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final String PARTIAL = "https://contract.invalid/partial";

    /** What a body has to be. */
    enum Strictness {
        /** As a request may be: with more than is documented, if the schema does not say otherwise. */
        OPEN,
        /** With nothing that is not documented. */
        CLOSED,
        /** The same, of an answer that was asked for some of its fields only. */
        PARTIAL
    }

    /** The documents as a whole. The registry would read one anew for each schema in it. */
    private final Map<Strictness, Schema> documents = new EnumMap<>(Strictness.class);

    private final Map<SchemaLocation, Schema> schemas = new ConcurrentHashMap<>();

    BodySchemas(JsonNode document) {
        JsonNode open = document.deepCopy();
        leaveOutWhatIsOnlyRead(open, false);
        JsonNode closed = open.deepCopy();
        close(closed);
        JsonNode partial = closed.deepCopy();
        demandNothing(partial);
        Map<String, String> texts =
                Map.of(OPEN, open.toString(), CLOSED, closed.toString(), PARTIAL, partial.toString());
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi31(), builder -> builder.schemas(texts).schemaRegistryConfig(config));
        for (Strictness strictness : Strictness.values()) {
            documents.put(strictness, registry.getSchema(SchemaLocation.of(address(strictness))));
        }
    }

    List<String> faults(String pointer, String body, Strictness strictness) {
        Schema schema = schemas.computeIfAbsent(
                SchemaLocation.of(address(strictness) + "#" + pointer),
                location -> Objects.requireNonNull(documents.get(strictness)).getSubSchema(location.getFragment()));
        try {
            return schema.validate(body, InputFormat.JSON).stream()
                    .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                    .toList();
        } catch (RuntimeException e) {
            return List.of("is not JSON: " + e.getMessage());
        }
    }

    private static String address(Strictness strictness) {
        return switch (strictness) {
            case OPEN -> OPEN;
            case CLOSED -> CLOSED;
            case PARTIAL -> PARTIAL;
        };
    }

    /** Descriptions and examples are most of a document, and each application under test keeps it three times. */
    private static void leaveOutWhatIsOnlyRead(JsonNode node, boolean properties) {
        if (node instanceof ObjectNode object && !properties) {
            object.remove(List.of("description", "summary", "example", "examples"));
        }
        node.properties()
                .forEach(child -> leaveOutWhatIsOnlyRead(
                        child.getValue(), !properties && child.getKey().equals("properties")));
        if (node.isArray()) {
            node.forEach(element -> leaveOutWhatIsOnlyRead(element, false));
        }
    }

    private static void demandNothing(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("required").isArray()) {
            object.remove("required");
        }
        node.forEach(BodySchemas::demandNothing);
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
