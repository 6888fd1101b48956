package org.dateline.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One fault and where it is.
 *
 * @param pointer a JSON pointer into the body ({@code /quotes/0/text}; empty for the whole body), or {@code ?limit} for
 *     a query parameter, <code>{id}</code> for a part of the path, {@code If-Match:} for a header
 * @param detail what is wrong there, continuing the name of the place: "must not be blank"
 * @param code a word for what is wrong, for programs, where there is a catalogue of such words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
        String pointer, String detail, @Nullable String code) {

    public Violation(String pointer, String detail) {
        this(pointer, detail, null);
    }

    public static Violation parameter(String name, String detail) {
        return new Violation("?" + name, detail);
    }
}
