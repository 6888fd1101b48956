package org.dateline.manage.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds each item of a list in an earlier version of it. */
final class Origins {

    /** What an item without a key is known by, the first that it has. */
    private static final List<String> IDENTITIES = List.of("id", "person", "organization", "office", "place", "url");

    private final List<JsonNode> earlier;
    private final List<JsonNode> later;
    private final boolean keyed;
    private final int[] origins;
    private final boolean[] moved;
    private final boolean[] gone;

    Origins(List<JsonNode> earlier, List<JsonNode> later) {
        this.earlier = earlier;
        this.later = later;
        this.keyed = Stream.concat(earlier.stream(), later.stream())
                .allMatch(item -> item.path("key").isTextual());
        this.origins = new int[later.size()];
        this.moved = new boolean[later.size()];
        this.gone = new boolean[earlier.size()];
        Arrays.fill(origins, Alignment.NONE);
        Arrays.fill(gone, true);
        findByName();
        findTheNameless();
    }

    boolean areKeyed() {
        return keyed;
    }

    boolean isAdded(int index) {
        return origins[index] == Alignment.NONE;
    }

    boolean isMoved(int index) {
        return moved[index];
    }

    boolean isRemoved(int earlierIndex) {
        return gone[earlierIndex];
    }

    /** Where the item stood in the earlier list, if it was not added. */
    int of(int index) {
        return origins[index];
    }

    private void findByName() {
        List<Object> names = names(earlier, later);
        List<Object> laterNames = names(later, earlier);
        int[] stayed = Alignment.of(names, laterNames);
        Map<Object, Deque<Integer>> left = new HashMap<>();
        for (int i = 0; i < stayed.length; i++) {
            if (stayed[i] == Alignment.NONE) {
                left.computeIfAbsent(names.get(i), name -> new ArrayDeque<>()).add(i);
            } else {
                found(i, stayed[i], false);
            }
        }
        for (int j = 0; j < origins.length; j++) {
            Integer place = isAdded(j)
                    ? left.getOrDefault(laterNames.get(j), new ArrayDeque<>()).poll()
                    : null;
            if (place != null) {
                found(place, j, true);
            }
        }
    }

    /** What makes an item the same: its key; or all that it says, if the other list has it too; or what it is about. */
    private List<Object> names(List<JsonNode> items, List<JsonNode> others) {
        if (keyed) {
            return items.stream()
                    .map(item -> (Object) item.path("key").textValue())
                    .toList();
        }
        Set<JsonNode> known = new HashSet<>(others);
        return items.stream()
                .map(item -> {
                    String identity = known.contains(item) ? null : identity(item);
                    return identity == null ? (Object) item : identity;
                })
                .toList();
    }

    private static @Nullable String identity(JsonNode item) {
        return IDENTITIES.stream()
                .filter(name -> item.path(name).isTextual())
                .map(name -> name + " " + item.path(name).textValue())
                .findFirst()
                .orElse(null);
    }

    private void found(int origin, int index, boolean elsewhere) {
        origins[index] = origin;
        moved[index] = elsewhere;
        gone[origin] = false;
    }

    /** Items that nothing tells apart (rows of a table) are the same if they stand between the same others. */
    private void findTheNameless() {
        int[] ends = ends();
        int from = 0;
        for (int j = 0; j < later.size(); j++) {
            if (!isAdded(j)) {
                from = moved[j] ? from : origins[j] + 1;
            } else if (isNameless(later.get(j))) {
                int candidate = from;
                while (candidate < ends[j] && !(gone[candidate] && isNameless(earlier.get(candidate)))) {
                    candidate++;
                }
                if (candidate < ends[j]) {
                    found(candidate, j, false);
                }
                from = Math.min(candidate + 1, ends[j]);
            }
        }
    }

    /** For each item where the next one that stayed stood. */
    private int[] ends() {
        int[] ends = new int[later.size()];
        int end = earlier.size();
        for (int j = later.size() - 1; j >= 0; j--) {
            end = isAdded(j) || moved[j] ? end : origins[j];
            ends[j] = end;
        }
        return ends;
    }

    private boolean isNameless(JsonNode item) {
        return !keyed && item.isContainerNode() && identity(item) == null;
    }
}
