package org.dateline.contract;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/** The types of ours that go over the wire in one document, by the names of their schemas. */
final class WireTypes {

    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final Set<String> BODILESS = Set.of(
            "BeanParam", "RestQuery", "QueryParam", "RestPath", "PathParam", "RestHeader", "HeaderParam", "Context");

    private final IndexView index;
    private final Map<String, ClassInfo> byName = new TreeMap<>();
    private final Set<DotName> sent = new HashSet<>();

    WireTypes(IndexView index, Collection<Endpoint> endpoints) {
        this.index = index;
        for (Endpoint endpoint : endpoints) {
            reach(endpoint);
        }
    }

    Map<String, ClassInfo> byName() {
        return byName;
    }

    ClassInfo of(Type type) {
        return index.getClassByName(type.name());
    }

    /** Whether clients send it, as a body or a part of one. */
    boolean isSent(ClassInfo type) {
        return sent.contains(type.name());
    }

    private void reach(Endpoint endpoint) {
        MethodInfo method = endpoint.method();
        reach(endpoint.resolved(method.returnType()), false);
        for (MethodParameterInfo parameter : method.parameters()) {
            boolean body = parameter.declaredAnnotations().stream()
                    .noneMatch(annotation -> BODILESS.contains(annotation.name().withoutPackagePrefix()));
            if (body) {
                reach(endpoint.resolved(parameter.type()), true);
            }
        }
        for (AnnotationInstance annotation : method.annotations()) {
            String name = annotation.name().withoutPackagePrefix();
            if (name.equals("RequestBody") || name.startsWith("APIResponse")) {
                implementations(annotation).forEach(type -> reach(type, name.equals("RequestBody")));
            }
        }
    }

    private void reach(Type type, boolean body) {
        switch (type.kind()) {
            case ARRAY -> reach(type.asArrayType().constituent(), body);
            case PARAMETERIZED_TYPE -> type.asParameterizedType().arguments().forEach(each -> reach(each, body));
            case WILDCARD_TYPE -> reach(type.asWildcardType().extendsBound(), body);
            case CLASS ->
                Optional.ofNullable(index.getClassByName(type.name()))
                        .filter(found -> found.name().toString().startsWith("org.dateline."))
                        .ifPresent(found -> reach(found, body));
            default -> {
                // Primitive types and void have no schema of their own.
            }
        }
    }

    private void reach(ClassInfo type, boolean body) {
        boolean unknown = register(type);
        boolean newlySent = body && sent.add(type.name());
        if (!unknown && !newlySent) {
            return;
        }
        type.recordComponents().stream().map(RecordComponentInfo::type).forEach(each -> reach(each, body));
        if (!type.isRecord() && !type.isEnum() && !type.isInterface()) {
            type.fields().stream().map(FieldInfo::type).forEach(each -> reach(each, body));
        }
        if (type.isInterface()) {
            index.getKnownDirectImplementations(type.name()).forEach(variant -> reach(variant, body));
        }
    }

    private boolean register(ClassInfo type) {
        ClassInfo other = byName.putIfAbsent(schemaName(type), type);
        if (other != null && !other.name().equals(type.name())) {
            throw new IllegalStateException("%s and %s would both be the schema %s; rename one"
                    .formatted(other.name(), type.name(), schemaName(type)));
        }
        return other == null;
    }

    static String schemaName(ClassInfo type) {
        return Optional.ofNullable(type.declaredAnnotation(SCHEMA))
                .map(schema -> schema.value("name"))
                .map(AnnotationValue::asString)
                .orElseGet(type::simpleName);
    }

    /** The classes that the schemas inside an annotation name. */
    private static Stream<Type> implementations(AnnotationInstance annotation) {
        Stream<Type> own = Stream.ofNullable(annotation.value("implementation"))
                .filter(value -> annotation.name().equals(SCHEMA))
                .map(AnnotationValue::asClass);
        return Stream.concat(
                own, annotation.values().stream().flatMap(WireTypes::nested).flatMap(WireTypes::implementations));
    }

    private static Stream<AnnotationInstance> nested(AnnotationValue value) {
        if (value.kind() == AnnotationValue.Kind.NESTED) {
            return Stream.of(value.asNested());
        }
        boolean several =
                value.kind() == AnnotationValue.Kind.ARRAY && value.componentKind() == AnnotationValue.Kind.NESTED;
        return several ? Stream.of(value.asNestedArray()) : Stream.empty();
    }
}
