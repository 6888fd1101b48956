package org.dateline.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One method of one path, as its document describes it.
 *
 * @param bodies the schema of the body by media type; empty when it has none
 * @param example the documented body, if there is one
 */
record Operation(
        String method,
        String template,
        List<Parameter> parameters,
        Map<String, JsonNode> bodies,
        @Nullable JsonNode example) {

    /** A parameter with its schema; {@code place} is path, query or header. */
    record Parameter(String name, String place, boolean required, JsonNode schema, List<String> examples) {}

    boolean managed() {
        return template.startsWith("/manage/");
    }

    /** The plural that the path is about: {@code articles}. */
    String collection() {
        String[] segments = template.split("/");
        return segments.length > (managed() ? 3 : 2) ? segments[managed() ? 3 : 2] : segments[1];
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
