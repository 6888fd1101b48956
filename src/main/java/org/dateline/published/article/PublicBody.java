package org.dateline.published.article;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.published.Kind;
import org.dateline.published.References;

/**
 * A body without what leads to articles that are not public: those are soft references, and not even their ids are for
 * readers. All else that a body refers to is kept public.
 */
final class PublicBody {

    private final References references;

    private PublicBody(References references) {
        this.references = references;
    }

    static List<Block> of(List<Block> body, References references) {
        PublicBody readable = new PublicBody(references);
        return body.stream().flatMap(readable::block).toList();
    }

    private Stream<Block> block(Block block) {
        if (block instanceof Block.RelatedLink link) {
            return references.row(link.article()) == null ? Stream.empty() : Stream.of(link);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(new Block.Paragraph(paragraph.key(), text(paragraph.text())));
        }
        if (block instanceof Block.Heading heading) {
            return Stream.of(new Block.Heading(heading.key(), heading.level(), text(heading.text())));
        }
        if (block instanceof Block.ItemList list) {
            List<Block.ListItem> items = list.items().stream()
                    .map(item -> new Block.ListItem(text(item.text())))
                    .toList();
            return Stream.of(new Block.ItemList(list.key(), list.ordered(), items));
        }
        if (block instanceof Block.Table table) {
            List<Block.TableRow> rows = table.rows().stream().map(this::row).toList();
            return Stream.of(new Block.Table(table.key(), table.firstRowIsHeading(), table.caption(), rows));
        }
        return Stream.of(block);
    }

    private Block.TableRow row(Block.TableRow row) {
        return new Block.TableRow(row.cells().stream()
                .map(cell -> new Block.TableCell(text(cell.text())))
                .toList());
    }

    private List<Span> text(List<Span> spans) {
        return spans.stream()
                .map(span -> new Span(
                        span.text(),
                        span.marks().stream().filter(this::isReadable).toList()))
                .toList();
    }

    private boolean isReadable(Mark mark) {
        return !(mark instanceof Mark.Entity entity)
                || !entity.kind().equals(Kind.ARTICLE.singular())
                || references.row(entity.id()) != null;
    }
}
