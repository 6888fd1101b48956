package org.dateline.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Every schema of a document, each once, the nested ones included. */
final class SchemaWalk {

    private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Schema> found = new ArrayList<>();

    private SchemaWalk() {}

    static List<Schema> of(OpenAPI document) {
        SchemaWalk walk = new SchemaWalk();
        walk.visitAll(document.getComponents().getSchemas());
        Optional.ofNullable(document.getComponents().getResponses())
                .map(Map::values)
                .ifPresent(responses -> responses.forEach(walk::visit));
        ofOperations(document, walk);
        return walk.found;
    }

    /** The schemas that operations use, but not those of the components that they refer to. */
    static List<Schema> ofOperations(OpenAPI document) {
        SchemaWalk walk = new SchemaWalk();
        ofOperations(document, walk);
        return walk.found;
    }

    static List<Schema> of(Schema schema) {
        SchemaWalk walk = new SchemaWalk();
        walk.visit(schema);
        return walk.found;
    }

    static List<Schema> of(APIResponse response) {
        SchemaWalk walk = new SchemaWalk();
        walk.visit(response);
        return walk.found;
    }

    private static void ofOperations(OpenAPI document, SchemaWalk walk) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        for (PathItem item : document.getPaths().getPathItems().values()) {
            walk.visitParameters(item.getParameters());
            item.getOperations().values().forEach(walk::visit);
        }
    }

    private void visit(Operation operation) {
        visitParameters(operation.getParameters());
        if (operation.getRequestBody() != null) {
            visit(operation.getRequestBody().getContent());
        }
        if (operation.getResponses() != null && operation.getResponses().getAPIResponses() != null) {
            operation.getResponses().getAPIResponses().values().forEach(this::visit);
        }
    }

    private void visitParameters(@Nullable List<Parameter> parameters) {
        Optional.ofNullable(parameters).orElse(List.of()).stream()
                .map(Parameter::getSchema)
                .forEach(this::visit);
    }

    private void visit(APIResponse response) {
        visit(response.getContent());
        Optional.ofNullable(response.getHeaders()).map(Map::values).stream()
                .flatMap(Collection::stream)
                .map(Header::getSchema)
                .forEach(this::visit);
    }

    private void visit(@Nullable Content content) {
        if (content != null) {
            Call.schemas(content).forEach(this::visit);
        }
    }

    private void visitAll(@Nullable Map<String, Schema> schemas) {
        if (schemas != null) {
            schemas.values().forEach(this::visit);
        }
    }

    private void visit(@Nullable Schema schema) {
        if (schema == null || !seen.add(schema)) {
            return;
        }
        found.add(schema);
        visitAll(schema.getProperties());
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema(), schema.getPropertyNames())
                .filter(Objects::nonNull)
                .forEach(this::visit);
        Stream.of(schema.getOneOf(), schema.getAnyOf(), schema.getAllOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .forEach(this::visit);
    }
}
