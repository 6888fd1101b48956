package org.dateline.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Breaks JSON in one place, or makes text of it that no writer would make. */
final class JsonDamage {

    private static final ObjectMapper WRITER = new ObjectMapper();

    /** Stands in the tree for a piece of text that goes into the JSON as it is. */
    private static final String RAW = "@@raw@@";

    private static final List<String> PIECES = List.of(
            "null",
            "true",
            "\"\"",
            "\"0\"",
            "0",
            "-0",
            "-1",
            "0.5",
            "1.0",
            "1e2",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "1e400",
            "1e999",
            "1e100000",
            "1E-100000",
            "NaN",
            "Infinity",
            "-Infinity",
            "0x1F",
            "01",
            "+1",
            ".5",
            "undefined",
            "'a'",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "{\"\":null}",
            "{\"a\":1,\"a\":2}",
            "{\"__proto__\":{\"a\":1}}",
            "{\"ru\":null}",
            "{\"ru\":\"a\",\"RU\":\"b\"}",
            "{\"type\":\"paragraph\"}",
            "{\"type\":5}",
            "{\"@class\":\"java.lang.Object\"}",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\uD83D\\uDE00\"",
            "\"\\x41\"",
            "\"\t\"",
            "\"\n\"",
            "\"a",
            "a\"",
            "/**/1",
            "1,2",
            "1 2",
            "");

    private final Chance chance;

    JsonDamage(Chance chance) {
        this.chance = chance;
    }

    /** The text of the value with one fault. */
    String broken(JsonNode value) {
        JsonNode tree = value.deepCopy();
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        if (containers.isEmpty() || chance.oneIn(15)) {
            return piece();
        }
        JsonNode container = chance.of(containers);
        String piece = container instanceof ObjectNode object ? breakObject(object) : breakArray((ArrayNode) container);
        return text(tree).replace('"' + RAW + '"', piece);
    }

    static String text(JsonNode tree) {
        try {
            return WRITER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String breakObject(ObjectNode object) {
        List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(object.properties());
        if (fields.isEmpty() || chance.oneIn(8)) {
            object.put(extraName(), RAW);
            return piece();
        }
        Map.Entry<String, JsonNode> field = chance.of(fields);
        String name = field.getKey();
        JsonNode value = field.getValue();
        switch (chance.below(7)) {
            case 0 -> object.remove(name);
            case 1 -> {
                object.remove(name);
                object.set(name.toUpperCase(Locale.ROOT), value);
            }
            case 2 -> {
                object.put(name, RAW);
                return text(value) + ",\"" + name + "\":" + text(value);
            }
            case 3 -> object.set(name, otherType(value));
            case 4 -> object.put(name, HostileTexts.any(chance));
            case 5 -> object.putNull(name);
            default -> object.put(name, RAW);
        }
        return piece();
    }

    private String breakArray(ArrayNode array) {
        if (array.isEmpty() || chance.oneIn(4)) {
            array.add(RAW);
            return piece();
        }
        int index = chance.below(array.size());
        JsonNode element = array.get(index);
        switch (chance.below(5)) {
            case 0 -> array.set(index, otherType(element));
            case 1 -> array.insert(index, element);
            case 2 -> array.set(index, TextNode.valueOf(HostileTexts.any(chance)));
            case 3 -> {
                array.set(index, RAW);
                int count = chance.of(List.of(51, 101, 501, 2001));
                return String.join(",", java.util.Collections.nCopies(count, text(element)));
            }
            default -> array.set(index, RAW);
        }
        return piece();
    }

    private String piece() {
        return switch (chance.below(12)) {
            case 0 -> "[".repeat(chance.of(List.of(20, 99, 101, 3000)));
            case 1 -> nested(chance.of(List.of(20, 98, 101, 1000)));
            case 2 -> "1".repeat(chance.of(List.of(20, 100, 101, 20_000)));
            case 3 -> text(TextNode.valueOf(HostileTexts.repeated(chance)));
            default -> chance.of(PIECES);
        };
    }

    private static String nested(int depth) {
        return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }

    private String extraName() {
        return chance.oneIn(2)
                ? chance.of(
                        List.of("id", "version", "state", "status", "firstPublished", "createdAt", "_links", "role"))
                : HostileTexts.any(chance);
    }

    private JsonNode otherType(JsonNode value) {
        ObjectNode wrapped = WRITER.createObjectNode();
        wrapped.set("ru", value);
        return value.isArray() && !value.isEmpty()
                ? value.get(0)
                : chance.oneIn(2) ? WRITER.createArrayNode().add(value) : wrapped;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
