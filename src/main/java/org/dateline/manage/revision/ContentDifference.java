package org.dateline.manage.revision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.problem.Pointers;

/**
 * Where two versions of a content differ, as JSON pointers. In a list whose items have a {@code key}, that takes the place of
 * the index, because it stays when others come and go: {@code /body/p3/text}. Nothing of the contents themselves is told.
 */
final class ContentDifference {

    static final int MAX_POINTERS = 50;

    /** A field of an item of a list: below it, readers of the answer would see the wood no more. */
    private static final int MAX_DEPTH = 3;

    private final List<String> pointers = new ArrayList<>();
    private boolean complete = true;

    private ContentDifference() {}

    static ContentDifference between(JsonNode earlier, JsonNode later) {
        ContentDifference difference = new ContentDifference();
        difference.compare("", 0, earlier, later);
        return difference;
    }

    /** The first of them, in the order of fields and then of the earlier list; none twice. */
    List<String> pointers() {
        return List.copyOf(pointers);
    }

    /** Whether the pointers are all there are. */
    boolean complete() {
        return complete;
    }

    private void compare(String pointer, int depth, JsonNode earlier, JsonNode later) {
        if (earlier.equals(later) || isBlank(earlier) && isBlank(later)) {
            return;
        }
        if (depth == MAX_DEPTH) {
            add(pointer);
        } else if (earlier.isObject() && later.isObject()) {
            compareFields(pointer, depth, earlier, later);
        } else if (earlier.isArray() && later.isArray() && isKeyed(earlier) && isKeyed(later)) {
            compareItems(pointer, depth, byKey(earlier), byKey(later));
        } else if (earlier.isArray() && later.isArray() && earlier.size() == later.size()) {
            for (int i = 0; i < earlier.size(); i++) {
                compare(pointer + Pointers.step(i), depth + 1, earlier.get(i), later.get(i));
            }
        } else {
            add(pointer);
        }
    }

    private void compareFields(String pointer, int depth, JsonNode earlier, JsonNode later) {
        Set<String> names = new TreeSet<>();
        earlier.fieldNames().forEachRemaining(names::add);
        later.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            compare(pointer + Pointers.step(name), depth + 1, earlier.path(name), later.path(name));
        }
    }

    private void compareItems(String pointer, int depth, Map<String, JsonNode> earlier, Map<String, JsonNode> later) {
        List<String> stayed = new ArrayList<>(earlier.keySet());
        stayed.retainAll(later.keySet());
        List<String> now = new ArrayList<>(later.keySet());
        now.retainAll(earlier.keySet());
        if (!stayed.equals(now)) {
            add(pointer);
        }
        Set<String> keys = new LinkedHashSet<>(earlier.keySet());
        keys.addAll(later.keySet());
        for (String key : keys) {
            JsonNode before = earlier.get(key);
            JsonNode after = later.get(key);
            if (before == null || after == null) {
                add(pointer + Pointers.step(key));
            } else {
                compare(pointer + Pointers.step(key), depth + 1, before, after);
            }
        }
    }

    private void add(String pointer) {
        if (pointers.size() < MAX_POINTERS) {
            pointers.add(pointer);
        } else {
            complete = false;
        }
    }

    /** A field that was added to contents later is missing in older versions. */
    private static boolean isBlank(JsonNode node) {
        return node.isMissingNode() || node.isNull() || node.isContainerNode() && node.isEmpty();
    }

    private static boolean isKeyed(JsonNode list) {
        return list.valueStream().allMatch(item -> item.path("key").isTextual());
    }

    private static Map<String, JsonNode> byKey(JsonNode list) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        list.forEach(item -> items.put(item.path("key").asText(), item));
        return items;
    }
}
