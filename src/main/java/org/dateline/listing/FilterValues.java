package org.dateline.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What one filter parameter asks for: all of its groups must hold.
 *
 * <p>{@code place=moscow,minsk} is one group of two alternatives, a repeated parameter another group, and
 * {@code place=-minsk} a group that excludes.
 */
public record FilterValues(String name, List<Group> groups) {

    private static final int MAX_GROUPS = 10;
    private static final int MAX_VALUES = 50;
    private static final int MAX_VALUE_LENGTH = 100;

    /** Any of the values, or, when excluded, none of them. */
    public record Group(boolean excluded, List<String> values) {

        public Group {
            values = values.stream().distinct().sorted().toList();
        }

        @Override
        public String toString() {
            return (excluded ? "-" : "") + String.join(",", values);
        }
    }

    public FilterValues {
        groups = groups.stream().distinct().toList();
    }

    /** Reads the values of a query parameter in the order given; null is a parameter that is not there. */
    public static FilterValues parse(String name, @Nullable List<String> parameters) {
        List<String> given = parameters == null ? List.of() : parameters;
        if (given.size() > MAX_GROUPS) {
            throw invalid(name, "must not be repeated more than " + MAX_GROUPS + " times");
        }
        List<Group> groups = new ArrayList<>();
        for (String parameter : given) {
            groups.add(group(name, parameter));
        }
        FilterValues filter = new FilterValues(name, groups);
        if (filter.values().size() > MAX_VALUES) {
            throw invalid(name, "must not have more than " + MAX_VALUES + " values");
        }
        return filter;
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Every value that is named anywhere, each once. */
    public Set<String> values() {
        return groups.stream()
                .flatMap(group -> group.values().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same text for filters that mean the same, however they were written. */
    public String canonical() {
        return groups.stream().map(Group::toString).sorted().collect(Collectors.joining("&"));
    }

    /** The refusal of a value that names nothing public. It is not listed what there is, and drafts answer the same. */
    public Problem unknown(String value) {
        return invalid(name, "names nothing that is published: " + value);
    }

    private static Group group(String name, String parameter) {
        boolean excluded = parameter.startsWith("-");
        String[] values = (excluded ? parameter.substring(1) : parameter).split(",", -1);
        if (excluded && values.length > 1) {
            throw invalid(name, "can exclude one value only; repeat the parameter for more");
        }
        for (String value : values) {
            requireWellFormed(name, value);
        }
        return new Group(excluded, Arrays.asList(values));
    }

    private static void requireWellFormed(String name, String value) {
        if (value.isBlank()) {
            throw invalid(name, "must not have empty values");
        }
        if (value.startsWith("-")) {
            throw invalid(name, "can exclude a value only when it stands alone in its parameter");
        }
        if (value.length() > MAX_VALUE_LENGTH) {
            throw invalid(name, "has a value longer than " + MAX_VALUE_LENGTH + " characters");
        }
    }

    private static Problem invalid(String name, String detail) {
        return ProblemType.INVALID_PARAMETER.because(
                "The parameter " + name + " " + detail + ".", List.of(Violation.parameter(name, detail)));
    }
}
