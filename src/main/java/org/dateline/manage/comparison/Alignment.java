package org.dateline.manage.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the longest sequence that two lists have in common. Where they differ in more than {@value #EXACT} elements, it is
 * only looked for between phrases that occur once in either list, and may not be the longest.
 */
final class Alignment {

    /** What an element has for a partner that has none. */
    static final int NONE = -1;

    /** The most elements, of both lists, that are compared each with each. */
    static final int EXACT = 4000;

    private record Range(int from, int until, int laterFrom, int laterUntil) {}

    private record Phrase(int first, int second, int third) {}

    private final int[] earlier;
    private final int[] later;
    private final int[] partners;

    private Alignment(int[] earlier, int[] later) {
        this.earlier = earlier;
        this.later = later;
        this.partners = new int[earlier.length];
        Arrays.fill(partners, NONE);
    }

    /** Of each earlier element the index of the later one that it is, in rising order, or {@link #NONE}. */
    static int[] of(List<?> earlier, List<?> later) {
        Map<Object, Integer> numbers = new HashMap<>();
        Alignment alignment = new Alignment(numbered(earlier, numbers), numbered(later, numbers));
        alignment.align(new Range(0, earlier.size(), 0, later.size()), false);
        return alignment.partners;
    }

    private static int[] numbered(List<?> elements, Map<Object, Integer> numbers) {
        return elements.stream()
                .mapToInt(element -> numbers.computeIfAbsent(element, unknown -> numbers.size()))
                .toArray();
    }

    private void align(Range whole, boolean isPiece) {
        Range range = withoutCommonEnds(whole);
        List<Integer> candidates =
                occurring(earlier, range.from, range.until, later, range.laterFrom, range.laterUntil);
        List<Integer> laterCandidates =
                occurring(later, range.laterFrom, range.laterUntil, earlier, range.from, range.until);
        if (candidates.size() + laterCandidates.size() <= EXACT) {
            alignExactly(candidates, laterCandidates);
        } else if (!isPiece) {
            alignPieces(range);
        }
    }

    private Range withoutCommonEnds(Range range) {
        int from = range.from;
        int laterFrom = range.laterFrom;
        int until = range.until;
        int laterUntil = range.laterUntil;
        while (from < until && laterFrom < laterUntil && earlier[from] == later[laterFrom]) {
            partners[from++] = laterFrom++;
        }
        while (from < until && laterFrom < laterUntil && earlier[until - 1] == later[laterUntil - 1]) {
            partners[--until] = --laterUntil;
        }
        return new Range(from, until, laterFrom, laterUntil);
    }

    /** The indexes of those elements that occur in the other list at all. */
    private static List<Integer> occurring(
            int[] elements, int from, int until, int[] others, int othersFrom, int othersUntil) {
        Set<Integer> known = new HashSet<>();
        for (int i = othersFrom; i < othersUntil; i++) {
            known.add(others[i]);
        }
        List<Integer> found = new ArrayList<>();
        for (int i = from; i < until; i++) {
            if (known.contains(elements[i])) {
                found.add(i);
            }
        }
        return found;
    }

    private void alignExactly(List<Integer> candidates, List<Integer> laterCandidates) {
        List<Integer> elements = candidates.stream().map(i -> earlier[i]).toList();
        List<Integer> laterElements =
                laterCandidates.stream().map(i -> later[i]).toList();
        int next = 0;
        int laterNext = 0;
        for (AbstractDelta<Integer> delta : DiffUtils.diff(
                        elements, laterElements, new MyersDiffWithLinearSpace<Integer>())
                .getDeltas()) {
            while (next < delta.getSource().getPosition()) {
                partners[candidates.get(next++)] = laterCandidates.get(laterNext++);
            }
            next += delta.getSource().size();
            laterNext += delta.getTarget().size();
        }
        while (next < elements.size()) {
            partners[candidates.get(next++)] = laterCandidates.get(laterNext++);
        }
    }

    /** Cuts both lists where they have the same phrase, and no other place has it. */
    private void alignPieces(Range range) {
        Map<Phrase, Integer> phrases = phrases(earlier, range.from, range.until);
        Map<Phrase, Integer> laterPhrases = phrases(later, range.laterFrom, range.laterUntil);
        List<Integer> cuts = new ArrayList<>();
        List<Integer> laterCuts = new ArrayList<>();
        phrases.forEach((phrase, place) -> {
            int laterPlace = laterPhrases.getOrDefault(phrase, NONE);
            if (place != NONE && laterPlace != NONE) {
                cuts.add(place);
                laterCuts.add(laterPlace);
            }
        });
        int from = range.from;
        int laterFrom = range.laterFrom;
        for (int cut : longestRise(laterCuts)) {
            align(new Range(from, cuts.get(cut), laterFrom, laterCuts.get(cut)), true);
            from = cuts.get(cut);
            laterFrom = laterCuts.get(cut);
        }
        align(new Range(from, range.until, laterFrom, range.laterUntil), true);
    }

    /** The place of each phrase, in order; {@link #NONE} for one that has several. */
    private static Map<Phrase, Integer> phrases(int[] elements, int from, int until) {
        Map<Phrase, Integer> phrases = new LinkedHashMap<>();
        for (int i = from; i + 2 < until; i++) {
            phrases.merge(new Phrase(elements[i], elements[i + 1], elements[i + 2]), i, (first, second) -> NONE);
        }
        return phrases;
    }

    /** The indexes of the longest rising sequence among the values. */
    private static List<Integer> longestRise(List<Integer> values) {
        int[] ends = new int[values.size()];
        int[] before = new int[values.size()];
        int length = 0;
        for (int i = 0; i < values.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (values.get(ends[middle]) < values.get(i)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? NONE : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        Integer[] rise = new Integer[length];
        int index = length == 0 ? NONE : ends[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            rise[i] = index;
            index = before[index];
        }
        return Arrays.asList(rise);
    }
}
