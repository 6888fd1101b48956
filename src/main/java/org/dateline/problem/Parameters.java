package org.dateline.problem;

import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where in a request the parameters of an endpoint come from. */
final class Parameters {

    private Parameters() {}

    /**
     * The place of a violated parameter, as it stands in {@link Violation#pointer()}; null for the body.
     *
     * @param member what is violated within the parameter, if it has members
     */
    static @Nullable String place(
            Class<?> resource, Path.Node method, Path.Node parameter, Path.@Nullable Node member) {
        Parameter declared = declared(resource, method.as(Path.MethodNode.class), parameter);
        String name = parameter.getName();
        String place = declared == null ? null : place(declared, name);
        if (place != null || declared == null || member == null || member.getName() == null) {
            return place;
        }
        Field field = field(declared.getType(), member.getName());
        return field == null ? null : place(field, member.getName());
    }

    private static @Nullable String place(AnnotatedElement element, String name) {
        RestQuery restQuery = element.getAnnotation(RestQuery.class);
        if (restQuery != null) {
            return "?" + orElse(restQuery.value(), name);
        }
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            return "?" + query.value();
        }
        RestPath restPath = element.getAnnotation(RestPath.class);
        if (restPath != null) {
            return "{" + orElse(restPath.value(), name) + "}";
        }
        PathParam path = element.getAnnotation(PathParam.class);
        if (path != null) {
            return "{" + path.value() + "}";
        }
        RestHeader restHeader = element.getAnnotation(RestHeader.class);
        if (restHeader != null) {
            return orElse(restHeader.value(), name) + ":";
        }
        HeaderParam header = element.getAnnotation(HeaderParam.class);
        return header == null ? null : header.value() + ":";
    }

    private static @Nullable Parameter declared(Class<?> resource, Path.MethodNode method, Path.Node parameter) {
        Class<?>[] types = method.getParameterTypes().toArray(Class<?>[]::new);
        int index = parameter.as(Path.ParameterNode.class).getParameterIndex();
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            for (Method candidate : type.getDeclaredMethods()) {
                boolean generated =
                        candidate.isSynthetic() || type.getSimpleName().contains("_Subclass");
                if (!generated
                        && candidate.getName().equals(method.getName())
                        && Arrays.equals(candidate.getParameterTypes(), types)) {
                    return candidate.getParameters()[index];
                }
            }
        }
        return null;
    }

    private static @Nullable Field field(Class<?> type, String name) {
        for (Field field : type.getDeclaredFields()) {
            if (field.getName().equals(name)) {
                return field;
            }
        }
        return null;
    }

    private static String orElse(String given, String name) {
        return given.isEmpty() || given.equals("\u0000") ? name : given;
    }
}
