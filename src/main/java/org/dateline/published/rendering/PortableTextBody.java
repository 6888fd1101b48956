package org.dateline.published.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.published.article.Block;
import org.dateline.published.article.Span;
import org.dateline.published.quote.QuoteView;
import org.dateline.published.rendering.PortableTextNode.Cell;
import org.dateline.published.rendering.PortableTextNode.Embed;
import org.dateline.published.rendering.PortableTextNode.Row;
import org.dateline.published.rendering.PortableTextNode.Text;
import org.jspecify.annotations.Nullable;

/** Turns the blocks of a body into nodes of Portable Text: a list into its items, any other block into one node at most. */
record PortableTextBody(Body body) {

    private static final String NORMAL = "normal";

    List<PortableTextNode> nodes() {
        return body.blocks().stream().<PortableTextNode>flatMap(this::nodes).toList();
    }

    private Stream<? extends PortableTextNode> nodes(Block block) {
        String key = block.key();
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(text(key, NORMAL, paragraph.text()));
        } else if (block instanceof Block.Heading heading) {
            return Stream.of(text(key, "h" + heading.level(), heading.text()));
        } else if (block instanceof Block.ItemList list) {
            return items(list);
        } else if (block instanceof Block.Quote place) {
            return body.quote(place).map(quote -> quote(key, quote)).stream();
        } else if (block instanceof Block.Media media) {
            return body
                    .media(media)
                    .map(shown -> new PortableTextNode.Media(key, shown, Body.caption(media, shown)))
                    .stream();
        } else if (block instanceof Block.Embed embed) {
            return Stream.of(embed(embed));
        } else if (block instanceof Block.RelatedLink link) {
            return related(link);
        } else if (block instanceof Block.Table table) {
            return Stream.of(table(table));
        }
        return Stream.empty();
    }

    private Text text(String key, String style, List<Span> spans) {
        return text(key, style, null, spans);
    }

    private Text text(String key, String style, @Nullable String listItem, List<Span> spans) {
        MarkDefinitions definitions = new MarkDefinitions(body);
        List<PortableTextNode.Span> children = new ArrayList<>(spans.size());
        for (Span span : spans) {
            children.add(child(children.size(), span.text(), definitions.marks(span)));
        }
        Integer level = listItem == null ? null : 1;
        return new Text(key, style, listItem, level, children, definitions.all(), null, null, null);
    }

    private Stream<Text> items(Block.ItemList list) {
        String listItem = list.ordered() ? "number" : "bullet";
        return IntStream.range(0, list.items().size())
                .mapToObj(i -> text(
                        list.key() + "." + i,
                        NORMAL,
                        listItem,
                        list.items().get(i).text()));
    }

    /** Renderers make the line between words and speaker a break. */
    private static Text quote(String key, QuoteView quote) {
        List<PortableTextNode.Span> children = List.of(
                child(0, quote.printedWords() + "\n", List.of()), child(1, "— " + quote.printedSpeaker(), List.of()));
        return new Text(key, "blockquote", null, null, children, List.of(), quote, null, null);
    }

    private static Text embed(Block.Embed embed) {
        String title = embed.title() == null ? embed.url() : embed.title();
        Embed shown = Body.isOnTheWeb(embed.url()) ? new Embed(embed.url(), embed.title()) : null;
        MarkDefinitions.Linked linked = MarkDefinitions.linked(shown == null ? null : embed.url());
        List<PortableTextNode.Span> children = List.of(child(0, title, linked.marks()));
        return new Text(embed.key(), NORMAL, null, null, children, linked.definitions(), null, null, shown);
    }

    private Stream<Text> related(Block.RelatedLink link) {
        return body.related(link).stream().map(other -> {
            MarkDefinitions.Linked linked = MarkDefinitions.linked(body.url(other));
            String title = link.text() == null ? other.headline() : link.text();
            List<PortableTextNode.Span> children = List.of(child(0, title, linked.marks()));
            return new Text(link.key(), NORMAL, null, null, children, linked.definitions(), null, other, null);
        });
    }

    private PortableTextNode.Table table(Block.Table table) {
        List<Row> rows = IntStream.range(0, table.rows().size())
                .mapToObj(i -> row(table.key() + "." + i, table.rows().get(i)))
                .toList();
        return new PortableTextNode.Table(table.key(), table.caption(), table.firstRowIsHeading(), rows);
    }

    private Row row(String key, Block.TableRow row) {
        return new Row(
                key,
                IntStream.range(0, row.cells().size())
                        .mapToObj(i -> cell(key + "." + i, row.cells().get(i)))
                        .toList());
    }

    private Cell cell(String key, Block.TableCell cell) {
        return new Cell(key, cell.text().isEmpty() ? List.of() : List.of(text(key + ".0", NORMAL, cell.text())));
    }

    private static PortableTextNode.Span child(int place, String text, List<String> marks) {
        return new PortableTextNode.Span("span", "s" + place, text, marks);
    }
}
