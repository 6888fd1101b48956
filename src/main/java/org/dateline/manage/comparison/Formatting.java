package org.dateline.manage.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the marks of a text with those that it would have if only its words had been changed. */
final class Formatting {

    private final List<Map<String, String>> earlier;
    private final List<Map<String, String>> later;
    private final String text;
    private final List<Map<String, String>> expected = new ArrayList<>();

    private Formatting(Spans earlier, Spans later) {
        this.earlier = earlier.marks();
        this.later = later.marks();
        this.text = later.text();
    }

    static List<FormatChange> between(List<TextPart> parts, Spans earlier, Spans later) {
        Formatting formatting = new Formatting(earlier, later);
        formatting.expect(parts);
        return formatting.changes();
    }

    private void expect(List<TextPart> parts) {
        int next = 0;
        int replaced = 0;
        for (TextPart part : parts) {
            int length = part.text().length();
            switch (part.operation()) {
                case TextPart.REMOVED -> {
                    replaced = length;
                    next += length;
                }
                case TextPart.ADDED -> {
                    if (replaced > 0) {
                        expectAlike(common(earlier.subList(next - replaced, next)), length);
                    } else {
                        expectInserted(next, length);
                    }
                    replaced = 0;
                }
                default -> {
                    expected.addAll(earlier.subList(next, next + length));
                    next += length;
                    replaced = 0;
                }
            }
        }
    }

    private void expectAlike(Map<String, String> marks, int length) {
        expected.addAll(Collections.nCopies(length, marks));
    }

    /** What is inserted keeps the marks that go on around it, and may take on those of either neighbour. */
    private void expectInserted(int place, int length) {
        List<Map<String, String>> neighbours =
                earlier.subList(Math.max(place - 1, 0), Math.min(place + 1, earlier.size()));
        Map<String, String> around = neighbours.size() == 2 ? common(neighbours) : Map.of();
        Map<Map<String, String>, Map<String, String>> known = new HashMap<>();
        for (Map<String, String> actual : later.subList(expected.size(), expected.size() + length)) {
            expected.add(known.computeIfAbsent(actual, marks -> {
                Map<String, String> inserted = new HashMap<>(around);
                marks.entrySet().stream()
                        .filter(mark -> neighbours.stream()
                                .anyMatch(neighbour -> neighbour.entrySet().contains(mark)))
                        .forEach(mark -> inserted.put(mark.getKey(), mark.getValue()));
                return inserted;
            }));
        }
    }

    private static Map<String, String> common(List<Map<String, String>> marks) {
        Map<String, String> common = new HashMap<>(marks.get(0));
        Set.copyOf(marks).forEach(other -> common.entrySet().retainAll(other.entrySet()));
        return common;
    }

    private List<FormatChange> changes() {
        Set<String> types = new TreeSet<>();
        Stream.concat(expected.stream(), later.stream()).distinct().forEach(marks -> types.addAll(marks.keySet()));
        List<FormatChange> changes = new ArrayList<>();
        for (String type : types) {
            int start = 0;
            while (start < text.length()) {
                String before = expected.get(start).get(type);
                String after = later.get(start).get(type);
                int end = start + 1;
                while (end < text.length()
                        && Objects.equals(before, expected.get(end).get(type))
                        && Objects.equals(after, later.get(end).get(type))) {
                    end++;
                }
                if (!Objects.equals(before, after)) {
                    changes.add(change(type, start, end, before, after));
                }
                start = end;
            }
        }
        return changes;
    }

    private FormatChange change(String type, int start, int end, @Nullable String before, @Nullable String after) {
        String change = before == null ? "added" : after == null ? "removed" : "changed";
        return new FormatChange(
                change, type, start, text.substring(start, end), emptyToNull(before), emptyToNull(after));
    }

    private static @Nullable String emptyToNull(@Nullable String target) {
        return target == null || target.isEmpty() ? null : target;
    }
}
