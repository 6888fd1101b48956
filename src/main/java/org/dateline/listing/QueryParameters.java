package org.dateline.listing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters that one endpoint method declares, itself or in its bean parameters. */
final class QueryParameters {

    private final Map<String, Declared> declared = new TreeMap<>();

    private record Declared(Class<?> type, boolean repeats) {}

    static QueryParameters of(Method method) {
        QueryParameters parameters = new QueryParameters();
        for (Parameter parameter : method.getParameters()) {
            String name = name(parameter, parameter.getName());
            if (name != null) {
                parameters.declare(name, parameter.getParameterizedType());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                parameters.declareFieldsOf(parameter.getType());
            }
        }
        return parameters;
    }

    boolean isEmpty() {
        return declared.isEmpty();
    }

    boolean contains(String name) {
        return declared.containsKey(name);
    }

    String names() {
        return String.join(", ", declared.keySet());
    }

    boolean repeats(String name) {
        return declared(name).repeats();
    }

    @Nullable
    String fault(String name, String value) {
        return QueryValues.fault(declared(name).type(), value);
    }

    private Declared declared(String name) {
        return declared.getOrDefault(name, new Declared(String.class, false));
    }

    private void declareFieldsOf(Class<?> bean) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                String name = name(field, field.getName());
                if (name != null) {
                    declare(name, field.getGenericType());
                } else if (field.isAnnotationPresent(BeanParam.class)) {
                    declareFieldsOf(field.getType());
                }
            }
        }
    }

    private void declare(String name, Type type) {
        if (type instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            Type element = generic.getActualTypeArguments()[0];
            declared.put(name, new Declared(element instanceof Class<?> single ? single : String.class, true));
        } else {
            declared.put(name, new Declared(type instanceof Class<?> single ? single : String.class, false));
        }
    }

    private static @Nullable String name(AnnotatedElement element, String otherwise) {
        RestQuery restQuery = element.getAnnotation(RestQuery.class);
        if (restQuery != null) {
            return restQuery.value().isBlank() || restQuery.value().equals("\u0000") ? otherwise : restQuery.value();
        }
        QueryParam query = element.getAnnotation(QueryParam.class);
        return query == null ? null : query.value();
    }
}
