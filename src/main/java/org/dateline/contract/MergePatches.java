package org.dateline.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The schema of a merge patch, derived from that of the content which a {@code PUT} on the same path takes, or else from
 * the one that the endpoint names: everything may be left out, and {@code null} removes.
 */
final class MergePatches {

    private static final String MEDIA_TYPE = "application/merge-patch+json";

    private final Components components;

    private MergePatches(Components components) {
        this.components = components;
    }

    static void describe(Call call, Components components) {
        if (call.method() == HttpMethod.PATCH) {
            new MergePatches(components).describe(call);
        }
    }

    private void describe(Call call) {
        String content = contentOfPut(call);
        Schema schema = OASFactory.createSchema().ref(SchemaName.referenceTo(patchOf(content)));
        call.operation()
                .setRequestBody(OASFactory.createRequestBody()
                        .required(true)
                        .description("What to change; null removes, what is not named stays")
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        MEDIA_TYPE, OASFactory.createMediaType().schema(schema))));
    }

    private static String contentOfPut(Call call) {
        return Optional.ofNullable(call.item().getPUT())
                .or(() -> Optional.of(call.operation()))
                .map(operation -> operation.getRequestBody())
                .flatMap(body -> Call.schemas(body.getContent()).findFirst())
                .map(Schema::getRef)
                .map(SchemaName::in)
                .orElseThrow(() ->
                        new IllegalStateException(call + " tells its content neither by a PUT beside it nor itself"));
    }

    /** The name of the patch schema for a component; makes it when it is not there yet. */
    private String patchOf(String name) {
        String patchName = name + "Patch";
        Schema original = SchemaName.lookUp(name, components);
        if (!components.getSchemas().containsKey(patchName)) {
            Schema patch = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
            components.addSchema(patchName, patch);
            patch.setDescription("A change of " + name + ": null removes, what is not named stays");
            patch.setPropertyNames(original.getPropertyNames());
            Schema others = original.getAdditionalPropertiesSchema();
            if (others != null) {
                patch.setAdditionalPropertiesSchema(others.getBooleanSchema() == null ? orNull(others) : others);
            }
            properties(original).forEach((property, schema) -> patch.addProperty(property, orNull(schema)));
        }
        return patchName;
    }

    private Schema orNull(Schema schema) {
        if (schema.getRef() == null) {
            Schema copy = copy(schema);
            copy.addType(Schema.SchemaType.NULL);
            return copy;
        }
        String name = SchemaName.in(schema.getRef());
        String target = isObject(SchemaName.lookUp(name, components)) ? patchOf(name) : name;
        return OASFactory.createSchema()
                .oneOf(List.of(
                        OASFactory.createSchema().ref(SchemaName.referenceTo(target)),
                        OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
    }

    /** A patch goes into an object member by member; a list is replaced as a whole, and so is one of several variants. */
    private static boolean isObject(Schema schema) {
        return schema.getOneOf() == null
                && schema.getType() != null
                && schema.getType().contains(Schema.SchemaType.OBJECT);
    }

    private static Schema copy(Schema schema) {
        Schema copy = OASFactory.createSchema();
        Optional.ofNullable(schema.getAll()).orElse(Map.of()).forEach(copy::set);
        if (schema.getType() != null) {
            copy.setType(List.copyOf(schema.getType()));
        }
        return copy;
    }

    private static Map<String, Schema> properties(Schema schema) {
        return Optional.ofNullable(schema.getProperties()).orElse(Map.of());
    }
}
