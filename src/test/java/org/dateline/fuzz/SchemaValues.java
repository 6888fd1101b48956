package org.dateline.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JSON that follows a schema; where it is asked to miss, a value here and there is just beside it. */
final class SchemaValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 4;
    private static final List<String> WORDS = List.of(
            "Бишкек", "встреча", "министр", "Жээнбек", "Чолпон-Ата", "Ысык-Көл", "news", "Ministers met", "25-летие");

    private final ApiDocument document;
    private final Stock stock;
    private final Chance chance;
    private final String collection;
    private final @Nullable JsonNode example;

    /** One leaf in so many misses; none when it is 0. */
    private final int misses;

    SchemaValues(ApiDocument document, Stock stock, Chance chance, Operation operation, int misses) {
        this.document = document;
        this.stock = stock;
        this.chance = chance;
        this.collection = operation.collection();
        this.example = operation.example();
        this.misses = misses;
    }

    JsonNode value(JsonNode schema) {
        return value(schema, "", 0);
    }

    /** An object with nothing in it but what it has to have. */
    JsonNode bare(JsonNode schema) {
        return value(schema, "", DEEP);
    }

    JsonNode value(JsonNode reference, String name, int depth) {
        JsonNode schema = document.resolved(reference);
        if (schema.has("oneOf")) {
            return oneOf(schema, name, depth);
        }
        if (schema.has("enum")) {
            return chance.of(schema.path("enum").valueStream().toList());
        }
        return switch (type(schema)) {
            case "object" -> object(schema, name, depth);
            case "array" -> array(schema, name, depth);
            case "integer" -> LongNode.valueOf(wholeNumber(schema));
            case "number" -> DecimalNode.valueOf(number(schema));
            case "boolean" -> BooleanNode.valueOf(chance.oneIn(2));
            case "null" -> NullNode.instance;
            case "string" -> TextNode.valueOf(text(schema, name));
            default -> TextNode.valueOf(words());
        };
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? chance.of(type.valueStream().toList()).asText() : type.asText();
    }

    private JsonNode oneOf(JsonNode schema, String name, int depth) {
        List<JsonNode> variants = schema.path("oneOf").valueStream().toList();
        JsonNode variant = chance.of(variants);
        JsonNode value = value(variant, name, depth);
        JsonNode discriminator = schema.path("discriminator");
        if (value instanceof ObjectNode object && discriminator.has("mapping") && variant.has("$ref")) {
            discriminator.path("mapping").properties().forEach(type -> {
                if (type.getValue().asText().equals(variant.path("$ref").asText())) {
                    object.put(discriminator.path("propertyName").asText(), type.getKey());
                }
            });
        }
        return value;
    }

    private ObjectNode object(JsonNode schema, String name, int depth) {
        ObjectNode object = JSON.objectNode();
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(property -> required.add(property.asText()));
        schema.path("properties").properties().forEach(property -> {
            boolean wanted = depth < DEEP && chance.oneIn(depth == 0 ? 2 : 3);
            if (required.contains(property.getKey()) && !misses() || wanted) {
                object.set(property.getKey(), value(property.getValue(), property.getKey(), depth + 1));
            }
        });
        JsonNode others = schema.path("additionalProperties");
        if (others.isObject()) {
            int count = chance.between(1, 3);
            for (int i = 0; i < count; i++) {
                object.set(key(schema), value(others, name, depth + 1));
            }
        }
        return object;
    }

    private String key(JsonNode schema) {
        String pattern = schema.path("propertyNames").path("pattern").asText();
        if (misses()) {
            return HostileTexts.any(chance);
        }
        // Most schemas of maps say nothing of their keys; ours are languages.
        return pattern.isEmpty() || !chance.oneIn(4)
                ? chance.of(List.of("ru", "en", "ky"))
                : PatternSample.of(pattern, chance);
    }

    private ArrayNode array(JsonNode schema, String name, int depth) {
        int least = schema.path("minItems").asInt(0);
        int most = schema.path("maxItems").asInt(3);
        int count = depth >= DEEP ? least : chance.between(least, Math.min(most, least + 2));
        ArrayNode array = JSON.arrayNode();
        for (int i = 0; i < count; i++) {
            array.add(value(schema.path("items"), name, depth + 1));
        }
        if (misses() && most < 600) {
            JsonNode item = array.isEmpty() ? value(schema.path("items"), name, DEEP) : array.get(0);
            while (array.size() <= most) {
                array.add(item);
            }
        }
        return array;
    }

    private long wholeNumber(JsonNode schema) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(100);
        if (misses()) {
            return chance.of(List.of(least - 1, most + 1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 31, -1L));
        }
        return chance.oneIn(4)
                ? chance.of(List.of(least, most))
                : least + Math.floorMod(chance.number(), most - least + 1);
    }

    private BigDecimal number(JsonNode schema) {
        BigDecimal least = schema.path("minimum").decimalValue();
        BigDecimal most = schema.has("maximum") ? schema.path("maximum").decimalValue() : BigDecimal.valueOf(100);
        if (misses()) {
            return chance.of(List.of(
                    least.subtract(new BigDecimal("0.000001")),
                    most.add(new BigDecimal("1e-17")),
                    new BigDecimal("1e400"),
                    new BigDecimal("1e-400")));
        }
        return least.add(most.subtract(least).multiply(BigDecimal.valueOf(chance.below(1001), 3)));
    }

    String text(JsonNode schema, String name) {
        if (misses()) {
            return miss(schema);
        }
        String format = schema.path("format").asText();
        String pattern = schema.path("pattern").asText();
        int most = schema.path("maxLength").asInt(200);
        if (format.equals("uuid")) {
            return stock.idFor(name, collection, chance);
        }
        if (format.equals("date-time") || format.equals("date")) {
            String instant = Instant.ofEpochSecond(Math.floorMod(chance.number(), 2_000_000_000L))
                    .toString();
            return format.equals("date")
                    ? LocalDate.ofInstant(Instant.parse(instant), ZoneOffset.UTC)
                            .toString()
                    : instant;
        }
        if (!pattern.isEmpty() && !pattern.equals("\\S")) {
            String sample = PatternSample.of(pattern, chance);
            return sample.length() <= most ? sample : PatternSample.of(pattern, chance);
        }
        String shown = shown(name);
        if (pattern.isEmpty() && !schema.has("maxLength") && !shown.isEmpty()) {
            return shown;
        }
        String text = words() + (chance.oneIn(2) ? " " + UUID.randomUUID() : "");
        return chance.oneIn(10) && most < 10_001 ? "я".repeat(most) : text.substring(0, Math.min(most, text.length()));
    }

    /** What the documentation shows for a field of that name. */
    private String shown(String name) {
        JsonNode found = example == null || name.isEmpty() ? null : example.findValue(name);
        return found == null || !found.isTextual() ? "" : found.asText();
    }

    private String miss(JsonNode schema) {
        int most = schema.path("maxLength").asInt(0);
        return switch (chance.below(4)) {
            case 0 -> most > 0 ? "a".repeat(most + 1) : HostileTexts.any(chance);
            case 1 -> "";
            case 2 ->
                "A"
                        + (schema.has("pattern")
                                ? PatternSample.of(schema.path("pattern").asText(), chance)
                                : " ");
            default -> HostileTexts.any(chance);
        };
    }

    private String words() {
        return chance.of(WORDS) + " " + chance.of(WORDS);
    }

    private boolean misses() {
        return misses > 0 && chance.oneIn(misses);
    }
}
