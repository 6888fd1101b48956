package org.dateline.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.fuzz.Operation.Parameter;

/** Whether an accepted request's parameters are those that the document describes. */
final class ParameterSchemas {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    List<String> faults(Operation operation, FuzzRequest request) {
        List<String> faults = new ArrayList<>();
        for (String pair : request.query().split("&")) {
            String[] parts = pair.split("=", 2);
            String name = Oracle.decoded(parts[0]);
            String value = parts.length < 2 ? "" : Oracle.decoded(parts[1]);
            for (Parameter parameter : operation.parameters()) {
                if (parameter.place().equals("query") && parameter.name().equals(name)) {
                    String fault = fault(parameter.schema(), value);
                    if (!fault.isEmpty()) {
                        faults.add("the parameter " + name + "=" + value + " is accepted, and " + fault);
                    }
                }
            }
        }
        return faults;
    }

    private static String fault(JsonNode schema, String value) {
        return switch (schema.path("type").asText()) {
            case "integer" -> number(schema, value);
            case "boolean" -> value.equals("true") || value.equals("false") ? "" : "is no boolean";
            case "string" -> text(schema, value);
            default -> "";
        };
    }

    private static String number(JsonNode schema, String value) {
        if (!value.matches("[+-]?[0-9]{1,18}")) {
            return "is no whole number";
        }
        long number = Long.parseLong(value);
        boolean inside = number >= schema.path("minimum").asLong(Long.MIN_VALUE)
                && number <= schema.path("maximum").asLong(Long.MAX_VALUE);
        return inside ? "" : "is out of range";
    }

    private static String text(JsonNode schema, String value) {
        int length = value.codePointCount(0, value.length());
        if (length < schema.path("minLength").asInt(0)
                || length > schema.path("maxLength").asInt(Integer.MAX_VALUE)) {
            return "is too short or too long";
        }
        if (schema.has("pattern")
                && !Pattern.compile(schema.path("pattern").asText())
                        .matcher(value)
                        .find()) {
            return "does not match the pattern";
        }
        return schema.path("format").asText().equals("uuid")
                        && !UUID.matcher(value).matches()
                ? "is no UUID"
                : "";
    }
}
