package org.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What PostgreSQL did for one statement.
 *
 * @param buffers blocks of 8 KiB that were looked at
 * @param rowsRead rows that scans looked at, those that they then passed over among them
 * @param sorted the most rows that any node had to sort
 * @param sequential large tables that were read from end to end
 */
record Explained(String sql, JsonNode plan, long buffers, long rowsRead, long sorted, List<String> sequential) {

    private static final Set<String> LARGE = Set.of("document", "reference", "link", "change");

    static Explained of(String sql, JsonNode explanation) {
        JsonNode plan = explanation.path(0).path("Plan");
        List<JsonNode> nodes = new ArrayList<>();
        collect(plan, nodes);
        return new Explained(
                sql,
                plan,
                plan.path("Shared Hit Blocks").asLong()
                        + plan.path("Shared Read Blocks").asLong(),
                nodes.stream().mapToLong(Explained::read).sum(),
                nodes.stream().mapToLong(Explained::sorted).max().orElse(0),
                nodes.stream()
                        .filter(node -> node.path("Node Type").asText().endsWith("Seq Scan"))
                        .map(node -> node.path("Relation Name").asText())
                        .filter(LARGE::contains)
                        .toList());
    }

    private static void collect(JsonNode node, List<JsonNode> nodes) {
        nodes.add(node);
        node.path("Plans").forEach(child -> collect(child, nodes));
    }

    private static long read(JsonNode node) {
        boolean scansTable = node.has("Relation Name");
        double rows = node.path("Actual Rows").asDouble()
                + node.path("Rows Removed by Filter").asDouble()
                + node.path("Rows Removed by Index Recheck").asDouble();
        return scansTable ? Math.round(rows * node.path("Actual Loops").asDouble()) : 0;
    }

    private static long sorted(JsonNode node) {
        if (!node.path("Node Type").asText().endsWith("Sort")) {
            return 0;
        }
        // What went in; what came out may be cut by a limit above.
        return Math.round(node.path("Plans").path(0).path("Actual Rows").asDouble());
    }
}
