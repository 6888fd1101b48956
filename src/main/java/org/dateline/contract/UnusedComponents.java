package org.dateline.contract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** SmallRye keeps schemas that only refer to themselves or belong to the other document. */
final class UnusedComponents {

    private UnusedComponents() {}

    static void remove(OpenAPI document) {
        Components components = document.getComponents();
        Map<String, Schema> schemas =
                Optional.ofNullable(components.getSchemas()).orElse(Map.of());
        Set<String> used = new HashSet<>();
        Deque<Schema> open = new ArrayDeque<>(SchemaWalk.ofOperations(document));
        Optional.ofNullable(components.getResponses()).orElse(Map.of()).values().stream()
                .map(SchemaWalk::of)
                .forEach(open::addAll);
        while (!open.isEmpty()) {
            for (String name : references(open.pop())) {
                if (used.add(name)) {
                    open.addAll(SchemaWalk.of(SchemaName.lookUp(name, components)));
                }
            }
        }
        List.copyOf(schemas.keySet()).stream()
                .filter(name -> !used.contains(name))
                .forEach(components::removeSchema);
    }

    private static Set<String> references(Schema schema) {
        Set<String> names = new HashSet<>();
        if (schema.getRef() != null) {
            names.add(SchemaName.in(schema.getRef()));
        }
        Optional.ofNullable(schema.getDiscriminator()).map(Discriminator::getMapping).stream()
                .flatMap(mapping -> mapping.values().stream())
                .forEach(ref -> names.add(SchemaName.in(ref)));
        return names;
    }
}
