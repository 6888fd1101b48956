package org.dateline.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** A document of OpenAPI 3.1 in the words of 3.0, which is what openapi-diff understands. */
final class OldWords {

    /** A pattern that lists words, which may become more. */
    private static final Pattern CHOICE = Pattern.compile("\\^\\(\\?:([A-Za-z-]+(?:\\|[A-Za-z-]+)*)\\)\\$");

    private OldWords() {}

    static boolean isChoice(String pattern) {
        return CHOICE.matcher(pattern).matches();
    }

    static String of(ContractDocument document) {
        ObjectNode copy = document.root().deepCopy();
        copy.put("openapi", "3.0.3");
        inline(copy, document);
        rewrite(copy);
        return copy.toString();
    }

    /**
     * Puts parameters, headers and responses where they are referred to, and leaves out those that are nowhere: openapi-diff
     * looks for those of the new document in the old one, and stumbles.
     */
    private static void inline(JsonNode node, ContractDocument document) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.properties()).forEach(child -> {
                if (isToInline(child.getValue())) {
                    object.set(
                            child.getKey(), document.resolved(child.getValue()).deepCopy());
                }
            });
            object.properties().removeIf(child -> child.getValue().isMissingNode());
        } else if (node instanceof ArrayNode array) {
            List<JsonNode> children = ContractDocument.elements(array)
                    .map(child -> isToInline(child) ? document.resolved(child).deepCopy() : child)
                    .filter(child -> !child.isMissingNode())
                    .toList();
            array.removeAll().addAll(children);
        }
        node.forEach(child -> inline(child, document));
    }

    private static boolean isToInline(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.startsWith("#/components/") && !reference.startsWith("#/components/schemas/");
    }

    private static void rewrite(JsonNode node) {
        if (node instanceof ObjectNode object) {
            nullable(object);
            choice(object);
            object.remove("propertyNames");
            if (object.path("examples").isArray()) {
                object.remove("examples");
            }
        }
        node.forEach(OldWords::rewrite);
    }

    /** {@code type: [string, "null"]} and {@code oneOf: [{$ref: …}, {type: "null"}]}. */
    private static void nullable(ObjectNode schema) {
        for (String list : List.of("type", "oneOf")) {
            if (!(schema.get(list) instanceof ArrayNode each)) {
                continue;
            }
            List<JsonNode> others = StreamSupport.stream(each.spliterator(), false)
                    .filter(one -> !isNull(one))
                    .toList();
            if (others.size() < each.size()) {
                schema.put("nullable", true);
            }
            if (list.equals("type")) {
                schema.set("type", others.get(0));
            } else if (others.size() < each.size() && others.size() == 1) {
                schema.remove("oneOf");
                schema.set("allOf", Json.mapper().createArrayNode().addAll(others));
            }
        }
    }

    private static boolean isNull(JsonNode typeOrSchema) {
        return typeOrSchema.asText().equals("null")
                || typeOrSchema.path("type").asText().equals("null");
    }

    private static void choice(ObjectNode schema) {
        Matcher choice = CHOICE.matcher(schema.path("pattern").asText());
        if (choice.matches()) {
            schema.remove("pattern");
            ArrayNode words = schema.putArray("enum");
            List.of(choice.group(1).split("\\|")).forEach(words::add);
        }
    }
}
