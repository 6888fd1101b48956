package org.dateline.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A body without what differs between two installations: when something was done, and the ids that were made then. */
final class Likeness {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Set<String> CLOCKS = Set.of(
            "at",
            "age",
            "fetchedAt",
            "savedAt",
            "createdAt",
            "modifiedAt",
            "firstPublished",
            "publishedAt",
            "withdrawnAt",
            "trashedAt",
            "datePublished",
            "dateModified",
            "versionCreated",
            "expiresAt",
            "lastUsedAt",
            "lastSeenAt",
            "revokedAt",
            "sessionsEndedAt");

    private static final Set<String> COUNTERS = Set.of("changeNumber", "number");

    private static final Set<String> SECRETS = Set.of("secret", "prefix");

    private final Map<String, String> ids = new HashMap<>();

    private Likeness() {}

    static JsonNode of(JsonNode body) {
        return new Likeness().of("", body);
    }

    private JsonNode of(String name, JsonNode value) {
        if (value instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(member -> copy.set(member.getKey(), of(member.getKey(), member.getValue())));
            return copy;
        }
        if (value instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(item -> copy.add(of(name, item)));
            return copy;
        }
        if (name.equals("startDate") && value.asText().contains("T")) {
            // That of a tenure is a day, which stays; that of a broadcast is when it went on air.
            return TextNode.valueOf("(startDate)");
        }
        if (COUNTERS.contains(name) || CLOCKS.contains(name) || SECRETS.contains(name)) {
            return TextNode.valueOf("(" + name + ")");
        }
        if (value.asText().startsWith("token:")) {
            return TextNode.valueOf("(token)");
        }
        return value.isTextual() && ID.matcher(value.asText()).matches()
                ? TextNode.valueOf(ids.computeIfAbsent(value.asText(), id -> "(id " + (ids.size() + 1) + ")"))
                : value;
    }
}
