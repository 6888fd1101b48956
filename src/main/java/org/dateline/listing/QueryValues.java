package org.dateline.listing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text converts to the type of a query parameter.
 *
 * <p>Done here because JAX-RS answers 404 when it does not, and takes every text for a boolean.
 */
final class QueryValues {

    private static final Pattern CANONICAL_UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private QueryValues() {}

    /** What is wrong with the value, continuing the parameter's name; null when it converts. */
    static @Nullable String fault(Class<?> type, String value) {
        if (type == boolean.class || type == Boolean.class) {
            return value.equals("true") || value.equals("false") ? null : "must be true or false";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return wholeNumber(value, type == long.class || type == Long.class);
        }
        if (type == UUID.class) {
            return CANONICAL_UUID.matcher(value).matches() ? null : "must be a UUID";
        }
        if (type == LocalDate.class) {
            return date(value);
        }
        if (type == Instant.class) {
            return instant(value);
        }
        Method conversion = conversion(type);
        if (conversion != null) {
            return converted(conversion, value);
        }
        return type.isEnum() ? constant(type, value) : null;
    }

    private static @Nullable String wholeNumber(String value, boolean wide) {
        try {
            long number = Long.parseLong(value);
            return wide || number == (int) number ? null : "is out of range";
        } catch (NumberFormatException e) {
            return "must be a whole number";
        }
    }

    private static @Nullable String date(String value) {
        try {
            LocalDate.parse(value);
            return null;
        } catch (DateTimeException e) {
            return "must be a day such as 2026-03-09";
        }
    }

    private static @Nullable String instant(String value) {
        try {
            Instant.parse(value);
            return null;
        } catch (DateTimeException e) {
            return "must be an instant such as 2026-03-09T12:00:00Z";
        }
    }

    private static @Nullable String constant(Class<?> type, String value) {
        String allowed = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return Arrays.asList(allowed.split(", ")).contains(value) ? null : "must be one of " + allowed;
    }

    /** The method that JAX-RS would call too. */
    private static @Nullable Method conversion(Class<?> type) {
        if (!type.getName().startsWith("org.dateline.")) {
            return null;
        }
        try {
            Method method = type.getDeclaredMethod("fromString", String.class);
            return Modifier.isStatic(method.getModifiers()) ? method : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static @Nullable String converted(Method conversion, String value) {
        try {
            conversion.setAccessible(true);
            conversion.invoke(null, value);
            return null;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                return refused.getMessage();
            }
            if (e.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
