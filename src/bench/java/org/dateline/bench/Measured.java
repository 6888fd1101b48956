package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one request costs at one size, as it is kept and printed. */
record Measured(String request, long statements, long buffers, long rows, long sorted, String sequential) {

    private static final Path KEPT = Path.of("src", "bench", "plans");
    private static final Path README = Path.of("src", "bench", "README.md");
    private static final String BEGIN = "<!-- plans -->\n";
    private static final String END = "<!-- end of plans -->\n";

    static Measured of(BenchRequest request, List<Explained> explained) {
        return new Measured(
                request.toString(),
                explained.size(),
                explained.stream().mapToLong(Explained::buffers).sum(),
                explained.stream().mapToLong(Explained::rowsRead).sum(),
                explained.stream().mapToLong(Explained::sorted).max().orElse(0),
                explained.stream()
                        .flatMap(one -> one.sequential().stream())
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    private static Measured parse(String line) {
        String[] fields = line.split("\t", -1);
        return new Measured(
                fields[0],
                Long.parseLong(fields[1]),
                Long.parseLong(fields[2]),
                Long.parseLong(fields[3]),
                Long.parseLong(fields[4]),
                fields[5]);
    }

    @Override
    public String toString() {
        return String.join(
                "\t",
                request,
                String.valueOf(statements),
                String.valueOf(buffers),
                String.valueOf(rows),
                String.valueOf(sorted),
                sequential);
    }

    /** Keeps them, and puts all sizes that are kept into the table of the README. */
    static void write(int articles, List<Measured> all) throws IOException {
        Files.createDirectories(KEPT);
        Files.writeString(
                KEPT.resolve(articles + ".tsv"),
                all.stream().map(one -> one + "\n").collect(Collectors.joining()));
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(README, readme.substring(0, begin) + table() + readme.substring(readme.indexOf(END)));
    }

    private static String table() throws IOException {
        List<Integer> sizes;
        try (Stream<Path> files = Files.list(KEPT)) {
            sizes = files.map(file ->
                            Integer.valueOf(file.getFileName().toString().replace(".tsv", "")))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
        Map<String, Map<Integer, Measured>> rows = new LinkedHashMap<>();
        for (int size : sizes) {
            for (String line : Files.readAllLines(KEPT.resolve(size + ".tsv"))) {
                Measured one = parse(line);
                rows.computeIfAbsent(one.request, request -> new HashMap<>()).put(size, one);
            }
        }
        StringBuilder table = new StringBuilder("| Request | Statements |");
        sizes.forEach(size -> table.append(" Buffers at %,d | Rows |".formatted(size)));
        table.append("\n|---|---|").append("--:|--:|".repeat(sizes.size())).append("\n");
        rows.forEach((request, row) -> {
            table.append("| `").append(request).append("` | ");
            table.append(row.values().stream()
                    .map(one -> String.valueOf(one.statements))
                    .distinct()
                    .collect(Collectors.joining(" or ")));
            sizes.forEach(
                    size -> table.append(row.containsKey(size) ? row.get(size).cells() : " | | "));
            table.append(" |\n");
        });
        return table.toString();
    }

    private String cells() {
        return " | %,d | %,d%s".formatted(buffers, rows, scanned());
    }

    private String scanned() {
        return sequential.isEmpty() ? "" : " (all of " + sequential + ")";
    }
}
