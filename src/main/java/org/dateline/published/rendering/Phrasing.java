package org.dateline.published.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dateline.published.article.Mark;
import org.dateline.published.article.Span;
import org.dateline.published.rendering.Body.Named;
import org.jspecify.annotations.Nullable;

/** Text with marks as HTML. Neighbours with the same mark share one element, and elements nest in the same order always. */
record Phrasing(Body body, Markup markup) {

    void write(List<Span> spans) {
        runs(spans, Body::link, (link, run) -> {
            if (link == null) {
                named(run, false);
            } else {
                markup.open("a", "href", link.href(), "rel", "external noopener");
                named(run, true);
                markup.close("a");
            }
        });
    }

    /** Within a link nothing else can be one. */
    private void named(List<Span> spans, boolean withinLink) {
        runs(spans, body::named, (named, run) -> {
            if (named == null) {
                strong(run);
                return;
            }
            String element = named.url() == null || withinLink ? "span" : "a";
            open(named, element);
            strong(run);
            markup.close(element);
        });
    }

    void open(Named named, String element) {
        markup.open(
                element,
                "href",
                element.equals("a") ? named.url() : null,
                "data-entity-kind",
                named.kind(),
                "data-entity-id",
                named.id().toString(),
                "data-entity-slug",
                named.slug());
    }

    private void strong(List<Span> spans) {
        runs(spans, span -> Body.first(span, Mark.Strong.class).orElse(null), (strong, run) -> {
            markup.openIf(strong != null, "strong");
            emphasis(run);
            markup.closeIf(strong != null, "strong");
        });
    }

    private void emphasis(List<Span> spans) {
        runs(spans, span -> Body.first(span, Mark.Emphasis.class).orElse(null), (emphasis, run) -> {
            markup.openIf(emphasis != null, "em");
            run.forEach(span -> markup.text(span.text()));
            markup.closeIf(emphasis != null, "em");
        });
    }

    /** Takes the longest runs of neighbours that have the same mark, or none. */
    private static <M> void runs(
            List<Span> spans, Function<Span, @Nullable M> mark, BiConsumer<@Nullable M, List<Span>> each) {
        int start = 0;
        while (start < spans.size()) {
            M first = mark.apply(spans.get(start));
            List<Span> run = new ArrayList<>();
            int end = start;
            while (end < spans.size() && Objects.equals(first, mark.apply(spans.get(end)))) {
                run.add(spans.get(end++));
            }
            each.accept(first, run);
            start = end;
        }
    }
}
