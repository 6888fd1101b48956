package org.dateline.bench;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that is asked of the benchmark's data.
 *
 * @param template the path with its keys in braces
 * @param path the same with the keys of this data
 * @param deep whether the page far behind the first one is meant
 * @param whole whether something is read as a whole, by design
 * @param seek whether the rows of the page are sought among many
 */
record BenchRequest(String template, String path, boolean deep, boolean whole, boolean seek) {

    private static final Pattern KEY = Pattern.compile("\\{([a-z.]+)}");

    static List<BenchRequest> all(Map<String, String> keys) {
        return Vocabulary.lines("requests.txt").stream()
                .map(line -> of(line[0], keys))
                .toList();
    }

    private static BenchRequest of(String line, Map<String, String> keys) {
        String template = line.substring(line.indexOf('/'));
        Matcher matcher = KEY.matcher(template);
        String path = matcher.replaceAll(found -> {
            String key = keys.get(found.group(1));
            if (key == null) {
                throw new IllegalArgumentException("No key is named " + found.group(1));
            }
            return key;
        });
        return new BenchRequest(
                template, path, line.startsWith("deep "), line.startsWith("whole "), line.startsWith("seek "));
    }

    @Override
    public String toString() {
        return (deep ? "deep " : seek ? "seek " : whole ? "whole " : "") + template;
    }
}
