package org.dateline.published.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.published.article.Mark;
import org.dateline.published.article.Span;
import org.dateline.published.rendering.Body.Named;
import org.jspecify.annotations.Nullable;

/** The marks of a block that need more than a word, each defined once, so that renderers join neighbours under one. */
final class MarkDefinitions {

    private final Body body;
    private final Map<Object, PortableTextMark> definitions = new LinkedHashMap<>();

    MarkDefinitions(Body body) {
        this.body = body;
    }

    /** What a text that is one link has. */
    record Linked(List<String> marks, List<PortableTextMark> definitions) {}

    /** The marks of a text that is nothing but a link; none if there is no address. */
    static Linked linked(@Nullable String href) {
        return href == null
                ? new Linked(List.of(), List.of())
                : new Linked(List.of("m0"), List.of(new PortableTextMark.Link("m0", href)));
    }

    List<PortableTextMark> all() {
        return List.copyOf(definitions.values());
    }

    /** The names of a span's marks, from the outside in. */
    List<String> marks(Span span) {
        List<String> marks = new ArrayList<>();
        Mark.Link link = Body.link(span);
        if (link != null) {
            marks.add(key(link, key -> new PortableTextMark.Link(key, link.href())));
        }
        Named named = body.named(span);
        if (named != null) {
            marks.add(key(named, key -> entity(key, named)));
        }
        Body.first(span, Mark.Strong.class).ifPresent(strong -> marks.add("strong"));
        Body.first(span, Mark.Emphasis.class).ifPresent(emphasis -> marks.add("em"));
        return marks;
    }

    private String key(Object mark, Function<String, PortableTextMark> definition) {
        return definitions
                .computeIfAbsent(mark, unknown -> definition.apply("m" + definitions.size()))
                .key();
    }

    private static PortableTextMark entity(String key, Named named) {
        return new PortableTextMark.Entity(key, named.kind(), named.id(), named.slug(), named.name(), named.url());
    }
}
