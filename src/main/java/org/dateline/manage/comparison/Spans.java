package org.dateline.manage.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A text in pieces, each with its marks.
 *
 * @param pieces {@code [{"text": "…", "marks": […]}]}
 */
record Spans(JsonNode pieces) {

    /** Whether both are such texts, one of which may be empty. */
    static boolean are(JsonNode one, JsonNode other) {
        return !one.isEmpty() && are(one) && (isEmpty(other) || are(other))
                || !other.isEmpty() && are(other) && isEmpty(one);
    }

    private static boolean isEmpty(JsonNode node) {
        return !node.isValueNode() && node.isEmpty() || node.isNull();
    }

    private static boolean are(JsonNode node) {
        return node.isArray() && node.valueStream().allMatch(Spans::isSpan);
    }

    private static boolean isSpan(JsonNode item) {
        return item.path("text").isTextual()
                && item.properties().stream()
                        .allMatch(member -> member.getKey().equals("text")
                                || member.getKey().equals("marks")
                                        && !member.getValue().isTextual());
    }

    String text() {
        return pieces.valueStream().map(piece -> piece.path("text").textValue()).collect(Collectors.joining());
    }

    /** Of each character the types of its marks, with where they lead: nowhere is an empty text. */
    List<Map<String, String>> marks() {
        List<Map<String, String>> marks = new ArrayList<>();
        for (JsonNode piece : pieces) {
            Map<String, String> ofPiece = new TreeMap<>();
            for (JsonNode mark : piece.path("marks")) {
                ofPiece.merge(mark.path("type").asText(), target(mark), (one, other) -> one + " " + other);
            }
            marks.addAll(Collections.nCopies(piece.path("text").textValue().length(), Map.copyOf(ofPiece)));
        }
        return marks;
    }

    private static String target(JsonNode mark) {
        return mark.properties().stream()
                .filter(member -> !member.getKey().equals("type"))
                .sorted(Map.Entry.<String, JsonNode>comparingByKey().reversed())
                .map(member -> member.getValue().asText())
                .collect(Collectors.joining(":"));
    }
}
