package org.dateline.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;

/** What breaks between two versions of a document. */
final class Comparison {

    /** What the changelog lets an answer do: have more values, more variants and greater ones. Promises knows patterns. */
    private static final OpenApiDiffOptions OPTIONS = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false")
            .configProperty("incompatible.response.oneof.increased", "false")
            .configProperty("incompatible.response.max.length.increased", "false")
            .configProperty("incompatible.response.numeric.range.increased", "false")
            .configProperty("incompatible.response.header.required.increased", "false")
            .configProperty("incompatible.schema.pattern.changed", "false")
            .configProperty("incompatible.request.min.length.increased", "true")
            .build();

    private Comparison() {}

    static List<BreakingChange> between(ContractDocument before, ContractDocument after) {
        List<BreakingChange> changes = new ArrayList<>();
        Map<String, JsonNode> now = after.operations();
        before.operations().forEach((operation, then) -> {
            if (now.containsKey(operation)) {
                Promises.of(then, before).brokenBy(Promises.of(now.get(operation), after)).stream()
                        .map(what -> new BreakingChange(operation, what))
                        .forEach(changes::add);
            } else {
                changes.add(new BreakingChange(operation, "is gone"));
            }
        });
        seenByOpenApiDiff(before, after).stream()
                .filter(change ->
                        changes.stream().noneMatch(known -> known.operation().equals(change.operation())))
                .toList()
                .forEach(changes::add);
        return changes;
    }

    private static List<BreakingChange> seenByOpenApiDiff(ContractDocument before, ContractDocument after) {
        ChangedOpenApi changed = OpenApiCompare.fromContents(OldWords.of(before), OldWords.of(after), null, OPTIONS);
        return changed.getChangedOperations().stream()
                .filter(Changed::isIncompatible)
                .map(operation -> new BreakingChange(
                        operation.getHttpMethod() + " " + operation.getPathUrl(), "is narrower in " + part(operation)))
                .toList();
    }

    private static String part(ChangedOperation operation) {
        List<String> parts = new ArrayList<>();
        breaks(operation.getParameters()).ifPresent(changed -> parts.add("its parameters"));
        breaks(operation.getRequestBody()).ifPresent(changed -> parts.add("what it takes"));
        breaks(operation.getApiResponses()).ifPresent(changed -> parts.add("what it answers"));
        breaks(operation.getSecurityRequirements()).ifPresent(changed -> parts.add("who may call it"));
        return String.join(", ", parts);
    }

    private static Optional<Changed> breaks(Changed part) {
        return Optional.ofNullable(part).filter(Changed::isIncompatible);
    }
}
