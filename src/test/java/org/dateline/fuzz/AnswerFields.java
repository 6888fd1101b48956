package org.dateline.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every field that an answer may have, with those in front of it: {@code section.name}. */
final class AnswerFields {

    private static final int DEEP = 3;

    private final ApiDocument document;

    AnswerFields(ApiDocument document) {
        this.document = document;
    }

    /** Of a list, those of its rows. */
    List<String> of(Operation operation) {
        JsonNode answer = document.answer(operation);
        JsonNode rows = answer.path("properties").path("data").path("items");
        List<String> paths = new ArrayList<>();
        collect(rows.isMissingNode() ? answer : rows, "", 1, paths);
        return paths.stream().distinct().toList();
    }

    private void collect(JsonNode reference, String above, int depth, List<String> paths) {
        JsonNode schema = document.resolved(reference);
        Stream.of(schema.path("oneOf"), schema.path("anyOf"), schema.path("allOf"))
                .flatMap(JsonNode::valueStream)
                .forEach(variant -> collect(variant, above, depth, paths));
        if (schema.has("items")) {
            collect(schema.path("items"), above, depth, paths);
        }
        schema.path("properties").properties().forEach(property -> {
            paths.add(above + property.getKey());
            if (depth < DEEP) {
                collect(property.getValue(), above + property.getKey() + ".", depth + 1, paths);
            }
        });
    }
}
