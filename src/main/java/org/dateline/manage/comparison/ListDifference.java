package org.dateline.manage.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.problem.Pointers;
import org.jspecify.annotations.Nullable;

/** Tells what has become of each item of a list. */
final class ListDifference {

    private final String pointer;
    private final List<JsonNode> earlier;
    private final List<JsonNode> later;
    private final boolean inWords;
    private final Origins origins;
    private final List<ItemChange> items = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    private ListDifference(String pointer, JsonNode earlier, JsonNode later, boolean inWords) {
        this.pointer = pointer;
        this.earlier = earlier.valueStream().toList();
        this.later = later.valueStream().toList();
        this.inWords = inWords;
        this.origins = new Origins(this.earlier, this.later);
    }

    static ListDifference between(String pointer, JsonNode earlier, JsonNode later, boolean inWords) {
        ListDifference difference = new ListDifference(pointer, earlier, later, inWords);
        difference.tell();
        return difference;
    }

    List<ItemChange> items() {
        return List.copyOf(items);
    }

    /** The pointers of all that is different. */
    List<String> places() {
        return List.copyOf(places);
    }

    private void tell() {
        int next = 0;
        for (int index = 0; index < later.size(); index++) {
            if (origins.isAdded(index)) {
                tellAdded(index);
            } else {
                if (!origins.isMoved(index)) {
                    tellRemoved(next, origins.of(index));
                    next = origins.of(index) + 1;
                }
                tellKept(index);
            }
        }
        tellRemoved(next, earlier.size());
    }

    private void tellRemoved(int from, int until) {
        for (int index = from; index < until; index++) {
            if (origins.isRemoved(index)) {
                JsonNode item = earlier.get(index);
                places.add(place(item, index));
                items.add(new ItemChange(
                        place(item, index),
                        key(item),
                        type(item),
                        List.of("removed"),
                        index,
                        null,
                        null,
                        PlainText.of(item),
                        null,
                        List.of(),
                        List.of()));
            }
        }
    }

    private void tellAdded(int index) {
        JsonNode item = later.get(index);
        places.add(place(item, index));
        items.add(new ItemChange(
                place(item, index),
                key(item),
                type(item),
                List.of("added"),
                null,
                index,
                keyBefore(index),
                null,
                PlainText.of(item),
                List.of(),
                List.of()));
    }

    private void tellKept(int index) {
        JsonNode item = later.get(index);
        String place = place(item, index);
        int origin = origins.of(index);
        Differences inside = new Differences(inWords).compare(place, earlier.get(origin), item);
        List<String> changes = new ArrayList<>();
        if (origins.isMoved(index)) {
            changes.add("moved");
            places.add(place);
        }
        if (!inside.isEmpty()) {
            changes.add("changed");
            places.addAll(inside.places());
        }
        if (!changes.isEmpty()) {
            items.add(new ItemChange(
                    place,
                    key(item),
                    type(item),
                    List.copyOf(changes),
                    origin,
                    index,
                    keyBefore(index),
                    null,
                    null,
                    inside.fields(),
                    inside.lists()));
        }
    }

    private String place(JsonNode item, int index) {
        String key = key(item);
        return pointer + Pointers.step(key == null ? index : key);
    }

    private @Nullable String key(JsonNode item) {
        return origins.areKeyed() ? item.path("key").textValue() : null;
    }

    private @Nullable String keyBefore(int index) {
        return index == 0 ? null : key(later.get(index - 1));
    }

    private static @Nullable String type(JsonNode item) {
        return item.path("type").textValue();
    }
}
