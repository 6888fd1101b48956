package org.dateline.manage.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells two texts apart word by word, and keeps together what was rewritten together. */
final class WordDifference {

    /** Spaces, and what follows them: a word, one other character as readers see it, or the end. */
    private static final Pattern TOKEN =
            Pattern.compile("([\\p{Z}\\s]*+)" + "([\\p{L}\\p{M}\\p{N}]++(?:['’ʼ‑-][\\p{L}\\p{M}\\p{N}]++)*+|\\X|\\z)");

    /** Less than one part in so many is hardly anything. */
    private static final int HARDLY_ANYTHING = 10;

    /** However long the texts are, so many letters in common are worth showing. */
    private static final int WORTH_SHOWING = 80;

    private record Token(String gap, String word) {

        /** How much the reader reads: letters and digits. */
        int weight() {
            return word.isEmpty() || !Character.isLetterOrDigit(word.codePointAt(0)) ? 0 : word.length();
        }
    }

    /** A stretch of both texts, from the end of the one before it. */
    private record Stretch(boolean same, int until, int laterUntil, int weight, int laterWeight) {

        boolean isNegligibleBetween(Stretch before, Stretch after) {
            boolean rewritten = before.weight + after.weight > 0 && before.laterWeight + after.laterWeight > 0;
            return rewritten && 2 * weight <= Math.min(before.larger(), after.larger());
        }

        Stretch with(Stretch next) {
            return new Stretch(
                    false, next.until, next.laterUntil, weight + next.weight, laterWeight + next.laterWeight);
        }

        private int larger() {
            return Math.max(weight, laterWeight);
        }
    }

    private final List<Token> earlier;
    private final List<Token> later;
    private final List<Stretch> stretches = new ArrayList<>();

    private WordDifference(String earlier, String later) {
        this.earlier = tokens(earlier);
        this.later = tokens(later);
    }

    static List<TextPart> between(String earlier, String later) {
        WordDifference difference = new WordDifference(earlier, later);
        difference.findStretches();
        difference.forgetTheLittleInCommon();
        return difference.parts();
    }

    private static List<Token> tokens(String text) {
        Matcher matcher = TOKEN.matcher(text);
        List<Token> tokens = new ArrayList<>();
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(1), matcher.group(2)));
        }
        return tokens;
    }

    private void findStretches() {
        int[] partners = Alignment.of(words(earlier), words(later));
        int next = 0;
        int laterNext = 0;
        while (next < earlier.size() || laterNext < later.size()) {
            int from = next;
            int laterFrom = laterNext;
            while (next < earlier.size() && partners[next] == laterNext) {
                next++;
                laterNext++;
            }
            boolean same = next > from;
            if (!same) {
                while (next < earlier.size() && partners[next] == Alignment.NONE) {
                    next++;
                }
                laterNext = next < earlier.size() ? partners[next] : later.size();
            }
            stretches.add(new Stretch(
                    same,
                    next,
                    laterNext,
                    weight(earlier.subList(from, next)),
                    weight(later.subList(laterFrom, laterNext))));
            joinRewritten();
        }
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::word).toList();
    }

    private static int weight(List<Token> tokens) {
        return tokens.stream().mapToInt(Token::weight).sum();
    }

    /** A rewritten stretch that has grown may swallow what stands before it. */
    private void joinRewritten() {
        int last = stretches.size() - 1;
        while (last >= 2
                && !stretches.get(last).same()
                && stretches.get(last - 1).isNegligibleBetween(stretches.get(last - 2), stretches.get(last))) {
            Stretch joined =
                    stretches.get(last - 2).with(stretches.get(last - 1)).with(stretches.get(last));
            stretches.subList(last - 2, last + 1).clear();
            stretches.add(joined);
            last -= 2;
        }
    }

    private void forgetTheLittleInCommon() {
        int common = stretches.stream()
                .filter(Stretch::same)
                .mapToInt(Stretch::weight)
                .sum();
        int shorter = Math.min(weight(earlier), weight(later));
        if (common * HARDLY_ANYTHING < shorter && common < WORTH_SHOWING) {
            stretches.stream().reduce(Stretch::with).ifPresent(all -> {
                stretches.clear();
                stretches.add(all);
            });
        }
    }

    private List<TextPart> parts() {
        Parts parts = new Parts();
        int next = 0;
        int laterNext = 0;
        for (Stretch stretch : stretches) {
            if (stretch.same()) {
                while (next < stretch.until()) {
                    parts.kept(earlier.get(next++), later.get(laterNext++));
                }
            } else {
                parts.rewritten(earlier.subList(next, stretch.until()), later.subList(laterNext, stretch.laterUntil()));
            }
            next = stretch.until();
            laterNext = stretch.laterUntil();
        }
        return parts.toList();
    }

    /** The parts in order; of what is rewritten, all that was removed stands before all that was added. */
    private static final class Parts {

        private final List<TextPart> parts = new ArrayList<>();
        private final StringBuilder same = new StringBuilder();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();

        void kept(Token before, Token after) {
            if (before.gap().equals(after.gap())) {
                same(after.gap() + after.word());
            } else {
                change(before.gap(), after.gap());
                same(after.word());
            }
        }

        void rewritten(List<Token> before, List<Token> after) {
            String gap =
                    before.isEmpty() || after.isEmpty() ? "" : before.get(0).gap();
            boolean commonGap = !gap.isEmpty() && gap.equals(after.get(0).gap());
            if (commonGap) {
                same(gap);
            }
            int start = commonGap ? gap.length() : 0;
            change(text(before).substring(start), text(after).substring(start));
        }

        List<TextPart> toList() {
            flush(TextPart.SAME, same);
            flush(TextPart.REMOVED, removed);
            flush(TextPart.ADDED, added);
            return List.copyOf(parts);
        }

        private void same(String text) {
            if (!text.isEmpty()) {
                flush(TextPart.REMOVED, removed);
                flush(TextPart.ADDED, added);
                same.append(text);
            }
        }

        private void change(String before, String after) {
            if (!before.isEmpty() || !after.isEmpty()) {
                flush(TextPart.SAME, same);
                removed.append(before);
                added.append(after);
            }
        }

        private void flush(String operation, StringBuilder text) {
            if (!text.isEmpty()) {
                parts.add(new TextPart(operation, text.toString()));
                text.setLength(0);
            }
        }

        private static String text(List<Token> tokens) {
            return tokens.stream().map(token -> token.gap() + token.word()).collect(Collectors.joining());
        }
    }
}
