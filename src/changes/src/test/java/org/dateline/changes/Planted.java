package org.dateline.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A change that is planted in one of the committed documents.
 *
 * @param operation one that it concerns
 */
record Planted(String name, String document, String operation, Consumer<JsonNode> change) {

    private static final String DELIVERY = read("delivery.yaml");
    private static final String MANAGEMENT = read("management.yaml");

    List<BreakingChange> found() {
        ContractDocument before = ContractDocument.of(document);
        ContractDocument after = ContractDocument.of(document);
        change.accept(after.root());
        return Comparison.between(before, after);
    }

    @Override
    public String toString() {
        return name;
    }

    static Planted delivery(String name, String operation, Consumer<JsonNode> change) {
        return new Planted(name, DELIVERY, operation, change);
    }

    static Planted management(String name, String operation, Consumer<JsonNode> change) {
        return new Planted(name, MANAGEMENT, operation, change);
    }

    static void addVariant(JsonNode root) {
        object(root, "/components/schemas")
                .set("RulerBlock", root.at("/components/schemas/StrongMark").deepCopy());
        ((ArrayNode) object(root, "/components/schemas/Block").get("oneOf"))
                .addObject()
                .put("$ref", "#/components/schemas/RulerBlock");
        object(root, "/components/schemas/Block/discriminator/mapping").put("ruler", "#/components/schemas/RulerBlock");
    }

    static String get(String path) {
        return "/paths/" + path.replace("/", "~1") + "/get";
    }

    static ArrayNode parameters(JsonNode root) {
        return (ArrayNode) root.at(get("/v1/quotes") + "/parameters");
    }

    static ObjectNode parameter(JsonNode root, String name) {
        return (ObjectNode) ContractDocument.elements(parameters(root))
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static ObjectNode properties(JsonNode root, String schema) {
        return object(root, "/components/schemas/" + schema + "/properties");
    }

    static ObjectNode property(JsonNode root, String schema, String name) {
        return object(root, "/components/schemas/" + schema + "/properties/" + name);
    }

    static ArrayNode required(JsonNode root, String schema) {
        return (ArrayNode) root.at("/components/schemas/" + schema + "/required");
    }

    static ObjectNode object(JsonNode root, String pointer) {
        return (ObjectNode) root.at(pointer);
    }

    static void rename(ObjectNode object, String from, String to) {
        object.set(to, object.remove(from));
    }

    static String read(String name) {
        try {
            return Files.readString(Path.of(System.getProperty("openapi"), name));
        } catch (IOException e) {
            throw new IllegalStateException("the documents lie in the directory that the property openapi names", e);
        }
    }

    static String pattern(JsonNode root) {
        return property(root, "ArticleContent", "kind").path("pattern").asText();
    }
}
