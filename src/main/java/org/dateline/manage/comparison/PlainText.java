package org.dateline.manage.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is to read in a piece of JSON. */
final class PlainText {

    /** For programs, or told elsewhere. */
    private static final Set<String> UNREAD = Set.of("key", "type");

    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]");

    private PlainText() {}

    /** An item's text if it has one, else all its words, a line each. */
    static String of(JsonNode item) {
        if (Spans.are(item, item)) {
            return new Spans(item).text();
        }
        if (item.isArray()) {
            return lines(item.valueStream());
        }
        if (!item.isObject()) {
            return item.isTextual() ? item.textValue() : "";
        }
        String text = of(item.path("text"));
        return text.isEmpty()
                ? lines(item.properties().stream()
                        .filter(member -> !UNREAD.contains(member.getKey()))
                        .map(member -> member.getValue()))
                : text;
    }

    static String ofValue(JsonNode value) {
        return value.isValueNode() ? Objects.requireNonNull(value.asText()) : value.toString();
    }

    /** Whether it is of words; an id, a code or a date is not. */
    static boolean isRunning(JsonNode value) {
        return value.isTextual() && SPACE.matcher(value.textValue()).find();
    }

    private static String lines(Stream<JsonNode> nodes) {
        return nodes.map(PlainText::of).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
