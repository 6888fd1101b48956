package org.dateline.readme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A step of a tour: a block of commands, and the block after it, which shows their answer.
 *
 * @param line where the commands begin
 * @param shown the answer, in which {@code …} stands for anything, and on a line of its own for any number of lines
 */
record Step(int line, String commands, List<String> shown) {

    private static final String ANYTHING = "…";
    private static final String FENCE = "```";

    /** The blocks under one heading of a Markdown document: {@code sh} are commands, {@code text} what they answer. */
    static List<Step> under(String heading, List<String> document) {
        List<Step> steps = new ArrayList<>();
        for (int i = document.indexOf(heading) + 1; i < document.size() && !isHeading(document.get(i)); i++) {
            if (!document.get(i).startsWith(FENCE)) {
                continue;
            }
            String language = document.get(i).substring(FENCE.length());
            int start = i + 1;
            do {
                i++;
            } while (!document.get(i).equals(FENCE));
            List<String> block = document.subList(start, i);
            if (language.equals("sh")) {
                steps.add(new Step(start + 1, String.join("\n", block), List.of()));
            } else if (language.equals("text")) {
                Step asked = steps.remove(steps.size() - 1);
                steps.add(new Step(asked.line, asked.commands, block));
            }
        }
        return steps;
    }

    boolean isAnsweredBy(String output) {
        String lines = shown.stream().map(Step::pattern).collect(Collectors.joining());
        return Pattern.matches(lines, output.strip() + "\n");
    }

    private static boolean isHeading(String text) {
        return text.startsWith("## ");
    }

    private static String pattern(String expected) {
        if (expected.equals(ANYTHING)) {
            return "(?:.*\n)*?";
        }
        return Arrays.stream(expected.split(ANYTHING, -1)).map(Pattern::quote).collect(Collectors.joining(".*")) + "\n";
    }
}
