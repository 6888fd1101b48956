package org.dateline.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dateline.published.Kind;
import org.dateline.testing.RawAnswer;

/**
 * What answers have told, for requests that get beyond the door.
 *
 * <p>What is changed or referred to is our own only: the golden requests are about what was there before.
 */
final class Stock {

    private static final int MOST_PER_KIND = 200;

    private final Map<String, List<Item>> own = new HashMap<>();
    private final Map<String, List<String>> seenSlugs = new HashMap<>();
    private final Map<String, List<String>> seenIds = new HashMap<>();
    private final Map<String, List<String>> cursors = new HashMap<>();

    /** A working copy of ours. */
    static final class Item {

        final String id;
        long version;

        Item(String id, long version) {
            this.id = id;
            this.version = version;
        }
    }

    /** Takes in what an answer tells; anything but JSON tells nothing. */
    void learn(FuzzRequest request, Operation operation, RawAnswer answer, JsonNode body) {
        String collection = operation.collection();
        if (operation.managed() && body.path("id").isTextual()) {
            // Tokens have none.
            long version = body.path("version").asLong(0);
            keep(collection, body.path("id").asText(), version, answer.status() == 201);
        }
        if (!operation.managed()) {
            body.path("data").forEach(row -> see(collection, row));
            see(collection, body);
        }
        String next = body.path("page").path("next").asText();
        if (!next.isEmpty()) {
            bounded(cursors, operation.toString(), next);
        }
    }

    /** Takes in what nobody has told, such as the names of drafts. */
    void know(String collection, String id, String slug) {
        bounded(seenIds, collection, id);
        bounded(seenSlugs, collection, slug);
    }

    Optional<Item> item(String collection, Chance chance) {
        List<Item> items = own.getOrDefault(collection, List.of());
        return items.isEmpty() ? Optional.empty() : Optional.of(chance.of(items));
    }

    /** The id for a field: mostly one of the kind that the field's name tells. */
    String idFor(String field, String collection, Chance chance) {
        if (chance.oneIn(12)) {
            return UUID.randomUUID().toString();
        }
        String plural = chance.oneIn(12) || own.isEmpty()
                ? chance.of(List.of(Kind.values())).plural()
                : plural(field, collection);
        return item(plural, chance)
                .map(item -> item.id)
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** An id or a slug that readers have been shown under the name, or a word. */
    String readable(String name, String collection, Chance chance) {
        Map<String, List<String>> source = chance.oneIn(3) ? seenIds : seenSlugs;
        List<String> known = source.getOrDefault(plural(name, collection), List.of());
        return known.isEmpty() ? "kyrgyzstan" : chance.of(known);
    }

    String readableId(String collection, Chance chance) {
        List<String> known = seenIds.getOrDefault(collection, List.of());
        return known.isEmpty() ? UUID.randomUUID().toString() : chance.of(known);
    }

    Optional<String> cursor(Operation operation, Chance chance) {
        // Now and then that of another list.
        List<String> known = chance.oneIn(6)
                ? cursors.values().stream().flatMap(List::stream).toList()
                : cursors.getOrDefault(operation.toString(), List.of());
        return known.isEmpty() ? Optional.empty() : Optional.of(chance.of(known));
    }

    private static String plural(String field, String collection) {
        String name = field.toLowerCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (name.contains(kind.singular().toLowerCase(Locale.ROOT))
                            && !kind.singular().equals("place")
                    || name.equals(kind.plural())) {
                return kind.plural();
            }
        }
        return switch (name) {
            case "place", "root" -> "places";
            case "author", "speaker" -> "people";
            case "related" -> "articles";
            default -> collection;
        };
    }

    private void keep(String collection, String id, long version, boolean created) {
        List<Item> items = own.computeIfAbsent(collection, key -> new ArrayList<>());
        Optional<Item> known = items.stream().filter(item -> item.id.equals(id)).findFirst();
        if (known.isPresent()) {
            known.get().version = version;
        } else if (created && items.size() < MOST_PER_KIND) {
            items.add(new Item(id, version));
        }
    }

    private void see(String collection, JsonNode row) {
        if (row.path("id").isTextual()) {
            bounded(seenIds, collection, row.path("id").asText());
        }
        if (row.path("slug").isTextual()) {
            bounded(seenSlugs, collection, row.path("slug").asText());
        }
    }

    private static void bounded(Map<String, List<String>> map, String key, String value) {
        List<String> values = map.computeIfAbsent(key, any -> new ArrayList<>());
        if (!values.contains(value)) {
            if (values.size() >= MOST_PER_KIND) {
                values.remove(0);
            }
            values.add(value);
        }
    }
}
