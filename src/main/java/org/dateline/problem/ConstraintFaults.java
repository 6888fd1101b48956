package org.dateline.problem;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Violated constraints, each with the place in the request where the client can find it. */
final class ConstraintFaults {

    /** More of them help nobody, and a hostile body could have a million. */
    private static final int MAX_VIOLATIONS = 200;

    private ConstraintFaults() {}

    static Problem of(ConstraintViolationException failure) {
        boolean endpoint = failure instanceof ResteasyReactiveViolationException;
        if (failure.getConstraintViolations().stream().anyMatch(violation -> isOurs(violation, endpoint))) {
            return ProblemType.INTERNAL
                    .because("The request could not be completed.")
                    .causedBy(failure);
        }
        List<Violation> violations = failure.getConstraintViolations().stream()
                .map(ConstraintFaults::violation)
                .distinct()
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::detail))
                .limit(MAX_VIOLATIONS)
                .toList();
        boolean body = violations.stream().anyMatch(ConstraintFaults::isInBody);
        return body
                ? ProblemType.INVALID_CONTENT.because("The content breaks the rules that the errors name.", violations)
                : ProblemType.INVALID_PARAMETER.because(sentence(violations.get(0)), violations);
    }

    /** An answer that breaks its own rules, or a call between our own beans, is not the client's fault. */
    private static boolean isOurs(ConstraintViolation<?> violation, boolean endpoint) {
        Iterator<Path.Node> path = violation.getPropertyPath().iterator();
        boolean method = path.hasNext() && path.next().getKind() == ElementKind.METHOD;
        boolean answer = method && path.hasNext() && path.next().getKind() == ElementKind.RETURN_VALUE;
        return answer || method && !endpoint;
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        Iterator<Path.Node> path = violation.getPropertyPath().iterator();
        StringBuilder pointer = new StringBuilder();
        while (path.hasNext()) {
            Path.Node node = path.next();
            if (node.getKind() == ElementKind.METHOD && path.hasNext()) {
                Path.Node parameter = path.next();
                Path.Node next = path.hasNext() ? path.next() : null;
                String name = Parameters.place(violation.getRootBeanClass(), node, parameter, next);
                if (name != null) {
                    return new Violation(name, violation.getMessage());
                }
                if (next != null) {
                    append(pointer, next);
                }
            } else {
                append(pointer, node);
            }
        }
        return new Violation(pointer.toString(), violation.getMessage());
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.isInIterable()) {
            Object place = node.getIndex() != null ? node.getIndex() : node.getKey();
            if (place != null) {
                pointer.append(Pointers.step(place));
            }
        }
        if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
            pointer.append(Pointers.step(node.getName()));
        }
    }

    private static boolean isInBody(Violation violation) {
        return violation.pointer().isEmpty() || violation.pointer().startsWith("/");
    }

    private static String sentence(Violation violation) {
        return violation.pointer() + " " + violation.detail() + ".";
    }
}
