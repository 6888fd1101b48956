package org.dateline.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.kernel.PartialDate;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** What the types say and SmallRye does not hear: required properties, variants, values of the kernel. */
final class Schemas {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName TYPE_INFO = DotName.createSimple("com.fasterxml.jackson.annotation.JsonTypeInfo");
    private static final DotName SUB_TYPES = DotName.createSimple("com.fasterxml.jackson.annotation.JsonSubTypes");
    private static final DotName TYPE_NAME = DotName.createSimple("com.fasterxml.jackson.annotation.JsonTypeName");
    private static final DotName PROPERTY = DotName.createSimple("com.fasterxml.jackson.annotation.JsonProperty");
    private static final Set<String> DEMANDS = Set.of("NotNull", "NotBlank", "NotEmpty");
    private static final Set<String> CONTAINERS = Set.of("java.util.List", "java.util.Set", "java.util.Map");

    private final Components components;
    private final WireTypes types;

    Schemas(Components components, WireTypes types) {
        this.components = components;
        this.types = types;
    }

    void complete() {
        types.byName().forEach((name, type) -> {
            Schema schema = schema(name);
            if (schema != null && type.isRecord()) {
                describeRecord(schema, type);
            }
        });
        types.byName().forEach((name, type) -> {
            if (type.hasDeclaredAnnotation(TYPE_INFO)) {
                describeVariants(name, type);
            }
        });
        describe("LocalizedText", localizedText());
        describe("PartialDate", partialDate());
    }

    private void describeRecord(Schema schema, ClassInfo type) {
        Map<String, RecordComponentInfo> byProperty =
                type.recordComponents().stream().collect(Collectors.toMap(Schemas::property, component -> component));
        // SmallRye takes a method isDirect() for a property as well, Jackson does not.
        List.copyOf(Optional.ofNullable(schema.getProperties()).orElse(Map.of()).keySet()).stream()
                .filter(property -> !byProperty.containsKey(property))
                .forEach(schema::removeProperty);
        List<String> required = Optional.ofNullable(schema.getProperties()).orElse(Map.of()).keySet().stream()
                .filter(property -> Optional.ofNullable(byProperty.get(property))
                        .map(component -> isRequired(component, types.isSent(type)))
                        .orElse(false))
                .toList();
        schema.setRequired(required.isEmpty() ? null : required);
        if (types.isSent(type)) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        }
    }

    private static String property(RecordComponentInfo component) {
        // A name may be given to a field, but not to a component.
        return Optional.ofNullable(component.field().annotation(PROPERTY))
                .map(AnnotationInstance::value)
                .map(AnnotationValue::asString)
                .orElse(component.name());
    }

    private static boolean isRequired(RecordComponentInfo component, boolean sent) {
        Type type = component.type();
        if (type.hasAnnotation(NULLABLE)) {
            return false;
        }
        boolean mayBeLeftOut = type.kind() == Type.Kind.PRIMITIVE
                || CONTAINERS.contains(type.name().toString());
        // Those of the type itself; an element of a list may demand something too.
        boolean demanded = type.annotations().stream()
                .map(annotation -> annotation.name().withoutPackagePrefix())
                .anyMatch(DEMANDS::contains);
        return !sent || demanded || !mayBeLeftOut;
    }

    private void describeVariants(String name, ClassInfo type) {
        Schema union = schema(name);
        if (union == null) {
            return;
        }
        if (union.getOneOf() == null || union.getOneOf().isEmpty()) {
            throw new IllegalStateException(type.name() + " has variants; name them in @Schema(oneOf = …)");
        }
        String property = type.declaredAnnotation(TYPE_INFO).value("property").asString();
        Map<String, String> mapping = new LinkedHashMap<>();
        for (AnnotationInstance subType :
                type.declaredAnnotation(SUB_TYPES).value().asNestedArray()) {
            ClassInfo variant = types.of(subType.value().asClass());
            String value = wireName(subType, variant);
            String variantName = WireTypes.schemaName(variant);
            Schema schema = schema(variantName);
            if (schema == null) {
                throw new IllegalStateException(variant.name() + " is missing in @Schema(oneOf = …) of " + type.name());
            }
            mapping.put(value, SchemaName.referenceTo(variantName));
            putFirst(
                    schema,
                    property,
                    OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .pattern("^" + value + "$")
                            .addExample(value));
        }
        Discriminator discriminator = OASFactory.createDiscriminator().propertyName(property);
        discriminator.setMapping(mapping);
        union.setType(null);
        union.setDiscriminator(discriminator);
    }

    private static String wireName(AnnotationInstance subType, ClassInfo variant) {
        return Optional.ofNullable(subType.value("name"))
                .map(AnnotationValue::asString)
                .orElseGet(() -> variant.declaredAnnotation(TYPE_NAME).value().asString());
    }

    private static void putFirst(Schema schema, String name, Schema property) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        properties.put(name, property);
        properties.putAll(Optional.ofNullable(schema.getProperties()).orElse(Map.of()));
        properties.put(name, property);
        schema.setProperties(properties);
        List<String> required = new ArrayList<>(List.of(name));
        required.addAll(Optional.ofNullable(schema.getRequired()).orElse(List.of()));
        schema.setRequired(required.stream().distinct().toList());
    }

    private void describe(String name, Schema schema) {
        if (schema(name) != null) {
            components.addSchema(name, schema);
        }
    }

    private static Schema localizedText() {
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        Schema tag = OASFactory.createSchema().addType(Schema.SchemaType.STRING).pattern("^[a-z]{2,3}$");
        return OASFactory.createSchema()
                .description("A text in one or more languages, by language tag")
                .addType(Schema.SchemaType.OBJECT)
                .propertyNames(tag)
                .additionalPropertiesSchema(text)
                .addExample(Map.of("ru", "Бишкек"));
    }

    private static Schema partialDate() {
        return OASFactory.createSchema()
                .description("A date of which only the year, or the year and the month, may be known")
                .addType(Schema.SchemaType.STRING)
                .pattern("^" + PartialDate.PATTERN + "$")
                .addExample("2004-03");
    }

    private @Nullable Schema schema(String name) {
        return components.getSchemas() == null ? null : components.getSchemas().get(name);
    }
}
