package org.dateline.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.jandex.TypeVariable;

/** The method behind an operation, and the resource class that has it, maybe by inheritance. */
record Endpoint(ClassInfo resource, MethodInfo method) {

    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName STATUS = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
    private static final DotName EXTENSION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.extensions.Extension");
    private static final DotName EXTENSIONS =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.extensions.Extensions");
    private static final List<DotName> VERBS = Stream.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
            .map(verb -> DotName.createSimple("jakarta.ws.rs." + verb))
            .toList();

    /** The endpoints of one half by operation id; fails where path and document of any resource class disagree. */
    static Map<String, Endpoint> of(Half half, IndexView index) {
        Map<String, Endpoint> endpoints = new TreeMap<>();
        for (AnnotationInstance path : index.getAnnotations(PATH)) {
            if (path.target().kind() != org.jboss.jandex.AnnotationTarget.Kind.CLASS) {
                continue;
            }
            ClassInfo resource = path.target().asClass();
            if (!resource.name().toString().startsWith("org.dateline.")) {
                continue;
            }
            requireOneDocument(resource, path.value().asString());
            if (declares(resource, half)) {
                methods(resource, index)
                        .filter(method -> VERBS.stream().anyMatch(method::hasAnnotation))
                        .map(method -> new Endpoint(resource, method))
                        .forEach(endpoint -> endpoints.put(endpoint.operationId(), endpoint));
            }
        }
        return endpoints;
    }

    /** The id that SmallRye gives the operation, unique where the names of methods are not. */
    String operationId() {
        return resource.name().withoutPackagePrefix() + "_" + method.name();
    }

    /** The type as this resource has it, where the method is inherited from a class with type parameters. */
    Type resolved(Type type) {
        if (type.kind() != Type.Kind.TYPE_VARIABLE) {
            return type;
        }
        List<String> parameters = method.declaringClass().typeParameters().stream()
                .map(TypeVariable::identifier)
                .toList();
        int position = parameters.indexOf(type.asTypeVariable().identifier());
        return resource.superClassType().asParameterizedType().arguments().get(position);
    }

    /** The status of success, where the method states one. */
    Optional<String> status() {
        return Optional.ofNullable(method.annotation(STATUS))
                .map(AnnotationInstance::value)
                .map(AnnotationValue::asInt)
                .map(String::valueOf);
    }

    /** Its own and those that it shares with others. */
    private static Stream<MethodInfo> methods(ClassInfo type, IndexView index) {
        ClassInfo inherited = index.getClassByName(type.superName());
        return inherited == null
                ? type.methods().stream()
                : Stream.concat(type.methods().stream(), methods(inherited, index));
    }

    private static void requireOneDocument(ClassInfo resource, String path) {
        String absolute = path.startsWith("/") ? path : "/" + path;
        if (Stream.of(Half.values()).noneMatch(half -> half.serves(absolute)) && !isOfATest(absolute)) {
            throw new IllegalStateException(
                    "%s serves %s, which is in neither document".formatted(resource.name(), absolute));
        }
        for (Half half : Half.values()) {
            if (half.serves(absolute) != declares(resource, half)) {
                throw new IllegalStateException("%s serves %s, so it must %shave the extension %s"
                        .formatted(resource.name(), absolute, half.serves(absolute) ? "" : "not ", half.extension()));
            }
        }
    }

    /** Tests bring endpoints of their own, which are no part of the product. */
    private static boolean isOfATest(String path) {
        return path.startsWith("/test") || path.startsWith("/manage/test");
    }

    private static boolean declares(ClassInfo resource, Half half) {
        Stream<AnnotationInstance> single = Stream.ofNullable(resource.declaredAnnotation(EXTENSION));
        Stream<AnnotationInstance> several = Stream.ofNullable(resource.declaredAnnotation(EXTENSIONS))
                .flatMap(container -> Stream.of(container.value().asNestedArray()));
        return Stream.concat(single, several)
                .map(extension -> extension.value("name"))
                .filter(Objects::nonNull)
                .anyMatch(name -> name.asString().equals(half.extension()));
    }
}
