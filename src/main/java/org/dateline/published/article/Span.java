package org.dateline.published.article;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A piece of text with the same marks from end to end. */
public record Span(
        @NotNull @Size(min = 1, max = 20_000) String text,
        @Size(max = 10) List<@NotNull @Valid Mark> marks) {

    public Span(String text, @Nullable List<Mark> marks) {
        this.text = text;
        this.marks = marks == null ? List.of() : marks;
    }

    /** The letters alone. */
    public static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
