package org.dateline.listing;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses unknown query parameters, repeated scalars and values that do not convert, before any endpoint runs. */
public class QueryFilter {

    private final Map<Method, QueryParameters> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void filter(ResourceInfo resource, UriInfo uri) {
        refuseControlCharactersInPath(uri.getPathParameters());
        Method method = resource.getResourceMethod();
        if (method != null) {
            check(known.computeIfAbsent(method, QueryParameters::of), uri.getQueryParameters());
        }
    }

    private static void refuseControlCharactersInPath(MultivaluedMap<String, String> path) {
        boolean odd = path.values().stream().flatMap(List::stream).anyMatch(QueryFilter::hasControlCharacters);
        if (odd) {
            throw ProblemType.NOT_FOUND.because("There is nothing under this address.");
        }
    }

    static void check(QueryParameters parameters, MultivaluedMap<String, String> query) {
        List<String> unknown = query.keySet().stream()
                .filter(name -> !parameters.contains(name))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemType.UNKNOWN_PARAMETER.because(
                    parameters.isEmpty()
                            ? "This address has no query parameters."
                            : "This address knows these query parameters: " + parameters.names() + ".",
                    unknown.stream()
                            .limit(20)
                            .map(name -> Violation.parameter(shortened(name), "is not known here"))
                            .toList());
        }
        List<Violation> violations = new ArrayList<>();
        query.forEach((name, values) -> {
            String fault = fault(parameters, name, values);
            if (fault != null) {
                violations.add(Violation.parameter(name, fault));
            }
        });
        if (!violations.isEmpty()) {
            violations.sort(Comparator.comparing(Violation::pointer));
            Violation first = violations.get(0);
            throw ProblemType.INVALID_PARAMETER.because(
                    "The parameter " + first.pointer().substring(1) + " " + first.detail() + ".", violations);
        }
    }

    private static @Nullable String fault(QueryParameters parameters, String name, List<String> values) {
        if (values.size() > 1 && !parameters.repeats(name)) {
            return "must not be repeated";
        }
        for (String value : values) {
            if (hasControlCharacters(value)) {
                return "must not contain control characters";
            }
            // What could not be decoded has become this character.
            if (value.indexOf('\ufffd') >= 0) {
                return "must be UTF-8";
            }
            String fault = parameters.fault(name, value);
            if (fault != null) {
                return fault;
            }
            // JAX-RS would take it for one that is not there.
            if (value.isEmpty()) {
                return "must not be empty";
            }
        }
        return null;
    }

    private static boolean hasControlCharacters(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    private static String shortened(String name) {
        return name.length() > 50 ? name.substring(0, 50) + "…" : name;
    }
}
