package org.dateline.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dateline.fuzz.Operation.Parameter;

/** Values for parameters: right, nearly right, hostile. */
final class ParameterValues {

    private static final List<String> VERSIONS = List.of(
            "*",
            "\"\"",
            "\"0\"",
            "\"-1\"",
            "\"99999\"",
            "W/\"1\"",
            "1",
            "\"1\", \"2\"",
            "\"1\",",
            "\"x\"",
            "\"9223372036854775808\"",
            "\"1\"\"2\"",
            "\" 1\"",
            "\"01\"",
            "'1'",
            "\"1",
            "\u00ab1\u00bb",
            ",",
            "");

    private final SchemaValues values;
    private final Stock stock;
    private final Chance chance;
    private final Operation operation;

    ParameterValues(SchemaValues values, Stock stock, Chance chance, Operation operation) {
        this.values = values;
        this.stock = stock;
        this.chance = chance;
        this.operation = operation;
    }

    String valid(Parameter parameter) {
        JsonNode schema = parameter.schema();
        if (parameter.name().equals("cursor")) {
            return stock.cursor(operation, chance).orElse("");
        }
        if (parameter.name().equals("If-Match")) {
            return "\"" + chance.between(0, 3) + "\"";
        }
        if (parameter.place().equals("path")) {
            return pathValue(parameter);
        }
        if (schema.path("type").asText().equals("array")) {
            return parameter.examples().isEmpty() || chance.oneIn(2)
                    ? stock.readable(parameter.name(), operation.collection(), chance)
                    : chance.of(parameter.examples());
        }
        if (!parameter.examples().isEmpty() && chance.oneIn(2) || isBare(schema)) {
            return parameter.examples().isEmpty()
                    ? stock.readable(parameter.name(), operation.collection(), chance)
                    : chance.of(parameter.examples());
        }
        return values.value(schema, parameter.name(), 0).asText();
    }

    String nearlyValid(Parameter parameter) {
        String valid = valid(parameter);
        if (parameter.name().equals("If-Match")) {
            return chance.of(VERSIONS);
        }
        return switch (chance.below(13)) {
            case 0 -> "";
            case 1 -> valid.toUpperCase(Locale.ROOT);
            case 2 -> valid + " ";
            case 3 -> "-" + valid;
            case 4 -> valid + "," + valid;
            case 5 -> valid + ",";
            case 6 -> valid + valid;
            case 7 -> valid.isEmpty() ? "a" : valid.substring(0, valid.length() - 1);
            case 8 -> valid + ":" + valid;
            case 9 ->
                chance.of(
                        List.of("0", "1", "100", "101", "-1", "1.5", "2147483648", "1e2", "+5", " 5", "true", "TRUE"));
            case 10 -> "a".repeat(chance.of(List.of(80, 81, 100, 101, 200, 201, 512, 513)));
            case 11 -> UUID.randomUUID().toString();
            default ->
                chance.of(List.of(
                        "2026-03-09",
                        "2026-02-30",
                        "2026-03-09T12:00:00Z",
                        "9999-12-31",
                        "10000-01-01",
                        "0000-01-01",
                        "2026-03-09T12:00:00+25:00",
                        "now"));
        };
    }

    String hostile() {
        String text = HostileTexts.any(chance);
        return text.length() > 20_000 ? text.substring(0, 20_000) : text;
    }

    private String pathValue(Parameter parameter) {
        boolean id = parameter.schema().path("format").asText().equals("uuid");
        if (operation.managed() && parameter.name().equals("place")) {
            return stock.readable("place", "places", chance);
        }
        if (operation.managed() && !id) {
            // The days, places and currencies of the examples meet again, so that what is there can be changed and
            // removed.
            return parameter.examples().isEmpty() || chance.oneIn(3)
                    ? values.value(parameter.schema(), parameter.name(), 0).asText()
                    : chance.of(parameter.examples());
        }
        if (operation.managed()) {
            return stock.item(operation.collection(), chance)
                    .map(item -> item.id)
                    .orElseGet(() -> UUID.randomUUID().toString());
        }
        if (id) {
            return stock.readableId(operation.collection(), chance);
        }
        return chance.oneIn(3) && !parameter.examples().isEmpty()
                ? chance.of(parameter.examples())
                : stock.readable(operation.collection(), operation.collection(), chance);
    }

    private static boolean isBare(JsonNode schema) {
        return schema.path("type").asText().equals("string")
                && !schema.has("pattern")
                && !schema.has("format")
                && !schema.has("enum");
    }
}
