package org.dateline.published.rendering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.dateline.published.article.Block;
import org.dateline.published.article.Span;
import org.dateline.published.media.MediaSummary;
import org.dateline.published.quote.QuoteView;
import org.jspecify.annotations.Nullable;

/** The body of an article as plain text: what is read aloud, searched, or sent where nothing else is understood. */
public final class ArticleText {

    private final Body body;

    private ArticleText(Body body) {
        this.body = body;
    }

    /** Blocks are an empty line apart; items of a list and rows of a table have a line each, with tabs between cells. */
    public static String of(PublicRow row, References references, Newsroom newsroom) {
        ArticleText text = new ArticleText(Body.of(row, references, newsroom));
        return text.body.blocks().stream()
                .flatMap(block -> text.block(block).stream())
                .filter(block -> !block.isEmpty())
                .map(block -> block + "\n")
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> block(Block block) {
        if (block instanceof Block.ItemList list) {
            return Optional.of(list(list));
        } else if (block instanceof Block.Quote place) {
            return body.quote(place).map(ArticleText::quote);
        } else if (block instanceof Block.Media media) {
            return body.media(media).map(shown -> media(media, shown));
        } else if (block instanceof Block.Embed embed) {
            return Optional.of(lines(embed.title(), embed.url()));
        } else if (block instanceof Block.RelatedLink link) {
            return body.related(link)
                    .map(other -> lines(link.text() == null ? other.headline() : link.text(), body.url(other)));
        } else if (block instanceof Block.Table table) {
            return Optional.of(lines(table.caption(), table.plainText()));
        }
        return Optional.of(block.plainText());
    }

    private static String list(Block.ItemList list) {
        List<Block.ListItem> items = list.items();
        return IntStream.range(0, items.size())
                .mapToObj(i -> (list.ordered() ? i + 1 + ". " : "• ")
                        + Span.text(items.get(i).text()))
                .collect(Collectors.joining("\n"));
    }

    private static String quote(QuoteView quote) {
        return quote.printedWords() + "\n— " + quote.printedSpeaker();
    }

    private static String media(Block.Media block, MediaSummary media) {
        String caption = Body.caption(block, media);
        return lines(caption == null ? media.alternativeText() : caption, media.credit());
    }

    private static String lines(@Nullable String... lines) {
        return Stream.of(lines).filter(line -> line != null).collect(Collectors.joining("\n"));
    }
}
