package org.dateline.manage.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dateline.problem.Pointers;
import org.jspecify.annotations.Nullable;

/** Walks through two contents, or two items, side by side. */
final class Differences {

    private final boolean inWords;
    private final List<FieldChange> fields = new ArrayList<>();
    private final List<ListChange> lists = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    Differences(boolean inWords) {
        this.inWords = inWords;
    }

    static Differences inWords(JsonNode earlier, JsonNode later) {
        return new Differences(true).compare("", earlier, later);
    }

    /** Without a look at the single words of texts. */
    static Differences inPlace(JsonNode earlier, JsonNode later) {
        return new Differences(false).compare("", earlier, later);
    }

    List<FieldChange> fields() {
        return List.copyOf(fields);
    }

    List<ListChange> lists() {
        return List.copyOf(lists);
    }

    /** The pointers of all that is different, in the order in which it was found. */
    List<String> places() {
        return List.copyOf(places);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    Differences compare(String pointer, JsonNode earlier, JsonNode later) {
        if (earlier.equals(later) || saysNothing(earlier) && saysNothing(later)) {
            return this;
        }
        if (Spans.are(earlier, later)) {
            compareSpans(pointer, new Spans(earlier), new Spans(later));
        } else if (both(earlier, later, JsonNode::isObject)) {
            compareMembers(pointer, earlier, later);
        } else if (both(earlier, later, JsonNode::isArray)) {
            compareItems(pointer, earlier, later);
        } else {
            compareValues(pointer, earlier, later);
        }
        return this;
    }

    /** What is absent is like an empty one of the other's sort. */
    private static boolean both(JsonNode earlier, JsonNode later, Predicate<JsonNode> sort) {
        return (sort.test(earlier) || isAbsent(earlier)) && (sort.test(later) || isAbsent(later));
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static boolean saysNothing(JsonNode node) {
        return isAbsent(node) || node.isContainerNode() && node.isEmpty() || node.isBoolean() && !node.booleanValue();
    }

    private void compareMembers(String pointer, JsonNode earlier, JsonNode later) {
        Set<String> names = new TreeSet<>();
        earlier.fieldNames().forEachRemaining(names::add);
        later.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> compare(pointer + Pointers.step(name), earlier.path(name), later.path(name)));
    }

    private void compareItems(String pointer, JsonNode earlier, JsonNode later) {
        ListDifference difference = ListDifference.between(pointer, earlier, later, inWords);
        if (!difference.places().isEmpty()) {
            lists.add(new ListChange(pointer, difference.items()));
            places.addAll(difference.places());
        }
    }

    private void compareSpans(String pointer, Spans earlier, Spans later) {
        String before = earlier.text();
        String after = later.text();
        if (before.equals(after)) {
            List<FormatChange> formats =
                    Formatting.between(List.of(new TextPart(TextPart.SAME, after)), earlier, later);
            if (!formats.isEmpty()) {
                add(new FieldChange(pointer, "formatted", before, after, List.of(), formats));
            }
        } else if (before.isEmpty() || after.isEmpty() || !inWords) {
            add(pointer, emptyToNull(before), emptyToNull(after), List.of(), List.of());
        } else {
            List<TextPart> words = WordDifference.between(before, after);
            add(pointer, before, after, words, Formatting.between(words, earlier, later));
        }
    }

    private void compareValues(String pointer, JsonNode earlier, JsonNode later) {
        String before = isAbsent(earlier) ? null : PlainText.ofValue(earlier);
        String after = isAbsent(later) ? null : PlainText.ofValue(later);
        boolean running = inWords
                && before != null
                && after != null
                && PlainText.isRunning(earlier)
                && PlainText.isRunning(later);
        add(
                pointer,
                before,
                after,
                running ? WordDifference.between(String.valueOf(before), String.valueOf(after)) : List.of(),
                List.of());
    }

    private void add(
            String pointer,
            @Nullable String before,
            @Nullable String after,
            List<TextPart> words,
            List<FormatChange> formats) {
        String change = before == null ? "added" : after == null ? "removed" : "changed";
        add(new FieldChange(pointer, change, before, after, words, formats));
    }

    private void add(FieldChange change) {
        fields.add(change);
        places.add(change.pointer());
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
