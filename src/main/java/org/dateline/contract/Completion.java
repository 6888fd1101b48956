package org.dateline.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/** Turns what SmallRye found into the whole contract of one half. */
final class Completion {

    private final IndexView index;
    private final Half half;

    Completion(IndexView index, Half half) {
        this.index = index;
        this.half = half;
    }

    void of(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        Map<String, Endpoint> endpoints = Endpoint.of(half, index);
        WireTypes types = new WireTypes(index, endpoints.values());

        new Schemas(document.getComponents(), types).complete();
        SimpleTypes.inline(document);
        Set<String> undocumented = new TreeSet<>(endpoints.keySet());
        for (Call call : calls(document)) {
            Endpoint endpoint = endpoints.get(call.operation().getOperationId());
            Objects.requireNonNull(endpoint, () -> "no endpoint is behind " + call);
            undocumented.remove(endpoint.operationId());
            endpoint.status().ifPresent(call::answerWith);
            Nouns.fillIn(call, endpoint);
            Permissions.describe(half, call);
            MergePatches.describe(call, document.getComponents());
            new Headers(half, document.getComponents()).describe(call);
            new Refusals(half, document.getComponents()).describe(call);
            call.sortResponses();
            call.operation().setOperationId(OperationName.of(call, endpoint));
        }
        if (!undocumented.isEmpty()) {
            throw new IllegalStateException("not in the document of " + half + ": " + undocumented);
        }
        UnusedComponents.remove(document);
        RecordedExamples recorded = RecordedExamples.of(half);
        calls(document).forEach(recorded::show);
        calls(document).forEach(Trials::describe);
        new Examples(document.getComponents()).show(calls(document));
        frame(document);
    }

    /** Every operation with its path, in the order of paths and then of methods. */
    private List<Call> calls(OpenAPI document) {
        List<Call> calls = new ArrayList<>();
        Map<String, PathItem> paths = Optional.ofNullable(document.getPaths())
                .map(found -> found.getPathItems())
                .orElse(Map.of());
        paths.forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> calls.add(new Call(path, method, item, operation))));
        calls.sort(Comparator.comparing(Call::path).thenComparing(Call::method));
        return calls;
    }

    private void frame(OpenAPI document) {
        document.setServers(List.of(OASFactory.createServer().url("/").description("The server of this document")));
        if (half == Half.MANAGEMENT) {
            Components components = document.getComponents();
            components.addSecurityScheme(
                    "bearer",
                    OASFactory.createSecurityScheme()
                            .type(SecurityScheme.Type.HTTP)
                            .scheme("bearer")
                            .description("A token of Dateline in the Authorization header."));
            document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("bearer")));
        } else {
            document.setSecurity(List.of());
        }
        Tags.describe(document, calls(document));
    }
}
