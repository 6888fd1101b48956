package org.dateline.problem;

/**
 * One fault and where it is.
 *
 * @param pointer a JSON pointer into the body ({@code /quotes/0/text}; empty for the whole body), or {@code ?limit} for
 *     a query parameter, <code>{id}</code> for a part of the path, {@code If-Match:} for a header
 * @param detail what is wrong there, continuing the name of the place: "must not be blank"
 */
public record Violation(String pointer, String detail) {

    public static Violation parameter(String name, String detail) {
        return new Violation("?" + name, detail);
    }
}
