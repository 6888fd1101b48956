package org.dateline.changes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lines of the changelog that announce a breaking change: {@code - Breaking: `GET /v1/articles`, `GET /v1/quotes*`:
 * …}. An asterisk stands for anything.
 */
record Announcements(Set<String> lines) {

    private static final String START = "- Breaking: ";
    private static final Pattern OPERATION = Pattern.compile("`([A-Z*]+ [^`]+)`");

    static Announcements of(String changelog) {
        return new Announcements(changelog
                .lines()
                .filter(line -> line.startsWith(START))
                .map(String::strip)
                .collect(Collectors.toSet()));
    }

    /** Those that the other changelog does not have yet. */
    Announcements since(Announcements earlier) {
        Set<String> added = new HashSet<>(lines);
        added.removeAll(earlier.lines());
        return new Announcements(added);
    }

    List<BreakingChange> missing(List<BreakingChange> changes) {
        return changes.stream()
                .filter(change -> lines.stream().noneMatch(line -> announces(line, change.operation())))
                .toList();
    }

    private static boolean announces(String line, String operation) {
        return OPERATION
                .matcher(line)
                .results()
                .map(match -> match.group(1))
                .map(Announcements::pattern)
                .anyMatch(pattern -> pattern.matcher(operation).matches());
    }

    private static Pattern pattern(String announced) {
        return Pattern.compile(List.of(announced.split("\\*", -1)).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining(Matcher.quoteReplacement(".*"))));
    }
}
