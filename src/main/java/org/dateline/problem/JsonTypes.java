package org.dateline.problem;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What JSON we expect for a Java type, in words for a person. */
final class JsonTypes {

    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(
            int.class,
            Integer.class,
            long.class,
            Long.class,
            short.class,
            Short.class,
            byte.class,
            Byte.class,
            BigInteger.class);
    private static final Set<Class<?>> NUMBERS =
            Set.of(double.class, Double.class, float.class, Float.class, BigDecimal.class);
    private static final Map<Class<?>, String> OTHERS = Map.of(
            String.class, "must be a text",
            boolean.class, "must be true or false",
            Boolean.class, "must be true or false",
            UUID.class, "must be a UUID",
            URI.class, "must be a URI",
            Instant.class, "must be an instant with an offset, such as 2026-03-09T12:00:00+03:00",
            LocalDate.class, "must be a day, such as 2026-03-09");

    private JsonTypes() {}

    static String expectation(@Nullable Class<?> type) {
        if (type == null) {
            return "has a value of the wrong type";
        }
        if (WHOLE_NUMBERS.contains(type)) {
            return "must be a whole number in the range of its type";
        }
        if (NUMBERS.contains(type)) {
            return "must be a number";
        }
        if (type.isEnum()) {
            return "must be one of " + names(type);
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "must be a list";
        }
        if (isWrittenAsText(type)) {
            return "must be a text";
        }
        String otherwise = Map.class.isAssignableFrom(type) || type.isRecord()
                ? "must be an object"
                : "has a value of the wrong type";
        return OTHERS.getOrDefault(type, otherwise);
    }

    private static boolean isWrittenAsText(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class))
                .anyMatch(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}));
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(JsonTypes::wireName).collect(Collectors.joining(", "));
    }

    /** Asks Jackson, because only it knows the annotations that give constants other names. */
    private static String wireName(Object constant) {
        return StrictJson.configured().convertValue(constant, String.class);
    }
}
