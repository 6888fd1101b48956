package org.dateline.published.rendering;

import java.util.List;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.dateline.published.article.Block;
import org.dateline.published.article.Span;
import org.jspecify.annotations.Nullable;

/** The body of an article as a fragment of HTML. */
public final class ArticleHtml {

    private final Body body;
    private final Markup markup = new Markup();
    private final Phrasing phrasing;
    private final Figures figures;

    private ArticleHtml(Body body) {
        this.body = body;
        this.phrasing = new Phrasing(body, markup);
        this.figures = new Figures(body, markup);
    }

    public static String of(PublicRow row, References references, Newsroom newsroom) {
        ArticleHtml html = new ArticleHtml(Body.of(row, references, newsroom));
        html.body.blocks().forEach(html::block);
        return html.markup.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            text("p", block.key(), paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            text("h" + heading.level(), block.key(), heading.text());
        } else if (block instanceof Block.ItemList list) {
            list(list);
        } else if (block instanceof Block.Quote place) {
            body.quote(place).ifPresent(quote -> figures.quote(block.key(), quote));
        } else if (block instanceof Block.Media media) {
            body.media(media).ifPresent(shown -> figures.media(media, shown));
        } else if (block instanceof Block.Embed embed) {
            embed(embed);
        } else if (block instanceof Block.RelatedLink link) {
            related(link);
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    private void text(String element, String key, List<Span> spans) {
        markup.open(element, "data-key", key);
        phrasing.write(spans);
        markup.close(element).line();
    }

    private void list(Block.ItemList list) {
        String element = list.ordered() ? "ol" : "ul";
        markup.open(element, "data-key", list.key());
        for (Block.ListItem item : list.items()) {
            markup.open("li");
            phrasing.write(item.text());
            markup.close("li");
        }
        markup.close(element).line();
    }

    private void embed(Block.Embed embed) {
        boolean link = Body.isOnTheWeb(embed.url());
        markup.open("p", "data-key", embed.key(), "data-embed", link ? embed.url() : null);
        if (link) {
            markup.open("a", "href", embed.url(), "rel", "external noopener");
        }
        markup.text(embed.title() == null ? embed.url() : embed.title());
        markup.closeIf(link, "a");
        markup.close("p").line();
    }

    private void related(Block.RelatedLink link) {
        body.related(link)
                .ifPresent(other -> markup.open("p", "data-key", link.key())
                        .open(
                                "a",
                                "href",
                                body.url(other),
                                "data-entity-kind",
                                "article",
                                "data-entity-id",
                                other.id().toString(),
                                "data-entity-slug",
                                other.slug())
                        .text(link.text() == null ? other.headline() : link.text())
                        .close("a")
                        .close("p")
                        .line());
    }

    private void table(Block.Table table) {
        int headings = table.firstRowIsHeading() ? 1 : 0;
        markup.open("table", "data-key", table.key());
        if (table.caption() != null) {
            markup.element("caption", table.caption());
        }
        rows("thead", table.rows().subList(0, headings), "th", "col");
        rows("tbody", table.rows().subList(headings, table.rows().size()), "td", null);
        markup.close("table").line();
    }

    private void rows(String group, List<Block.TableRow> rows, String cellElement, @Nullable String scope) {
        if (rows.isEmpty()) {
            return;
        }
        markup.open(group);
        for (Block.TableRow row : rows) {
            markup.open("tr");
            for (Block.TableCell cell : row.cells()) {
                markup.open(cellElement, "scope", scope);
                phrasing.write(cell.text());
                markup.close(cellElement);
            }
            markup.close("tr");
        }
        markup.close(group);
    }
}
