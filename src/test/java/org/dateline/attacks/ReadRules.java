package org.dateline.attacks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table {@code who-reads-what.txt}: for each column and property, by its owner, who is told of it. */
final class ReadRules {

    private static final String BOTH = "both";
    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

    /** By owner and name: {@code delivery.document.card}. */
    private final Map<String, String> rules = new TreeMap<>();

    private final Set<String> twice = new TreeSet<>();
    private final Set<String> both = new HashSet<>();

    static ReadRules read() {
        try (InputStream file =
                Objects.requireNonNull(ReadRules.class.getResourceAsStream("/attacks/who-reads-what.txt"))) {
            ReadRules read = new ReadRules();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^#.*$", "")
                    .replaceAll("\n +", " ")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(read::take);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String line) {
        String[] parts = line.split(": ", 2);
        String[] head = parts[0].split(" ");
        for (String name : parts[1].split(" ")) {
            if (head[0].equals(BOTH)) {
                both.add(name);
            } else if (rules.put(head[0] + "." + name, head[1]) != null) {
                twice.add(head[0] + "." + name);
            }
        }
    }

    /** Those that start with the section. */
    Set<String> of(String section) {
        return rules.keySet().stream()
                .filter(key -> key.startsWith(section))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> ruledTwice() {
        return Set.copyOf(twice);
    }

    List<String> unknownRules() {
        return rules.values().stream()
                .filter(rule -> !Set.of("public", "inner", "never").contains(rule))
                .toList();
    }

    /** The names alone, of what the sections have under the rule. */
    Set<String> names(String rule, String... sections) {
        return rules.entrySet().stream()
                .filter(entry -> entry.getValue().equals(rule))
                .map(Map.Entry::getKey)
                .filter(key -> List.of(sections).stream().anyMatch(key::startsWith))
                .map(key -> camelCase(key.substring(key.lastIndexOf('.') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What readers must meet nowhere, under no owner. */
    Set<String> secrets() {
        Set<String> secrets = names("never", "");
        secrets.removeAll(both);
        return secrets;
    }

    private static String camelCase(String column) {
        return UNDERSCORE.matcher(column).replaceAll(found -> found.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
