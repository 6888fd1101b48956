package org.dateline.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an operation takes and gives, each as flat list of places such as {@code body.quotes[].speaker}. */
final class Promises {

    /** The types and the pattern that a place has, and whether it is always there. */
    private record Place(Set<String> types, String pattern, boolean required) {}

    private final ContractDocument document;
    private final Map<String, Place> taken = new TreeMap<>();
    private final Map<String, Place> given = new TreeMap<>();

    private Promises(ContractDocument document, JsonNode operation) {
        this.document = document;
        ContractDocument.elements(operation.path("parameters"))
                .map(document::resolved)
                // An earlier document may have referred to what was not there, and has promised nothing by it.
                .filter(JsonNode::isObject)
                .forEach(parameter -> walk(
                        taken,
                        parameter.path("in").asText() + " parameter "
                                + parameter.path("name").asText(),
                        parameter.path("schema"),
                        parameter.path("required").asBoolean(),
                        Set.of()));
        JsonNode body = document.resolved(operation.path("requestBody"));
        body.path("content")
                .properties()
                .forEach(type -> walk(
                        taken,
                        "body",
                        type.getValue().path("schema"),
                        body.path("required").asBoolean(),
                        Set.of()));
        operation
                .path("responses")
                .properties()
                .forEach(response -> document.resolved(response.getValue())
                        .path("content")
                        .properties()
                        .forEach(type ->
                                walk(given, response.getKey(), type.getValue().path("schema"), true, Set.of())));
    }

    static Promises of(JsonNode operation, ContractDocument document) {
        return new Promises(document, operation);
    }

    /** What of it the later promises break. */
    List<String> brokenBy(Promises later) {
        List<String> broken = new ArrayList<>();
        taken.forEach((name, place) -> {
            Place now = later.taken.get(name);
            if (now == null) {
                broken.add("no longer takes " + name);
            } else if (!now.types().containsAll(place.types())) {
                broken.add("takes " + name + " as " + now.types() + ", no longer as " + place.types());
            } else if (isNarrower(now.pattern(), place.pattern())) {
                broken.add("takes " + name + " only as " + now.pattern() + " now");
            }
        });
        later.taken.forEach((name, now) -> {
            Place before = taken.get(name);
            boolean demanded = before == null ? isInside(taken, name) : !before.required();
            if (now.required() && demanded) {
                broken.add("now requires " + name);
            }
        });
        given.forEach((name, place) -> {
            Place now = later.given.get(name);
            if (now == null) {
                broken.add("no longer gives " + name);
            } else if (!place.types().containsAll(now.types())) {
                broken.add("gives " + name + " as " + now.types() + ", no longer as " + place.types());
            } else if (place.required() && !now.required()) {
                broken.add("may leave out " + name);
            }
        });
        return broken;
    }

    /** Any other pattern may be; choices, which may become more, are left to openapi-diff. */
    private static boolean isNarrower(String now, String before) {
        boolean choices = OldWords.isChoice(now) && OldWords.isChoice(before);
        return !now.isEmpty() && !now.equals(before) && !choices;
    }

    /** Whether a new place belongs to something that was there before; what is required in something new breaks nobody. */
    private static boolean isInside(Map<String, Place> before, String name) {
        int end = Math.max(name.lastIndexOf('.'), Math.max(name.lastIndexOf('['), name.lastIndexOf('<')));
        return end < 0 || before.containsKey(name.substring(0, end));
    }

    private void walk(Map<String, Place> places, String name, JsonNode node, boolean required, Set<String> open) {
        Set<String> inner = new HashSet<>(open);
        String reference = node.path("$ref").asText();
        // A schema within itself promises nothing new.
        if (!reference.isEmpty() && !inner.add(reference)) {
            return;
        }
        JsonNode schema = document.resolved(node);
        Set<String> types = new TreeSet<>(ContractDocument.types(schema));
        List<JsonNode> variants =
                ContractDocument.elements(schema.path("oneOf")).toList();
        for (JsonNode variant : variants) {
            Set<String> own = ContractDocument.types(variant);
            if (own.equals(Set.of("null"))) {
                types.add("null");
            } else if (variants.size() == 2 && !schema.has("discriminator")) {
                walk(places, name, variant, required, inner);
            } else {
                walk(places, name + "<" + variantName(variant) + ">", variant, false, inner);
            }
        }
        places.merge(name, new Place(types, schema.path("pattern").asText(), required), Promises::both);
        Set<String> demanded = new HashSet<>();
        ContractDocument.elements(schema.path("required")).forEach(each -> demanded.add(each.asText()));
        schema.path("properties")
                .properties()
                .forEach(property -> walk(
                        places,
                        name + "." + property.getKey(),
                        property.getValue(),
                        demanded.contains(property.getKey()),
                        inner));
        if (schema.path("additionalProperties").isObject()) {
            walk(places, name + ".*", schema.get("additionalProperties"), false, inner);
        }
        if (schema.has("items")) {
            walk(places, name + "[]", schema.get("items"), false, inner);
        }
    }

    private static Place both(Place one, Place other) {
        Set<String> types = new TreeSet<>(one.types());
        types.addAll(other.types());
        return new Place(types, one.pattern(), one.required() && other.required());
    }

    private static String variantName(JsonNode variant) {
        String reference = variant.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
