package org.dateline.manage.article;

import java.util.List;
import org.dateline.published.article.Block;
import org.dateline.published.quote.QuoteCard;
import org.dateline.published.quote.QuoteContext;
import org.jspecify.annotations.Nullable;

/** Finds what stands before and after a quote in the body. */
final class BlockContext {

    private static final int MAX_LENGTH = 1000;

    private BlockContext() {}

    /** Null when the body does not show the quote anywhere. */
    static @Nullable QuoteContext of(QuoteCard quote, List<Block> body) {
        for (int i = 0; i < body.size(); i++) {
            if (isPlaceOf(quote, body.get(i))) {
                String before = text(body, i - 1, -1);
                String after = text(body, i + 1, 1);
                return before == null && after == null ? null : new QuoteContext(before, after);
            }
        }
        return null;
    }

    private static boolean isPlaceOf(QuoteCard quote, Block block) {
        return block instanceof Block.Quote place
                ? place.quote().equals(quote.key())
                : block.key().equals(quote.block());
    }

    /** The nearest block with text in this direction. */
    private static @Nullable String text(List<Block> body, int from, int step) {
        for (int i = from; i >= 0 && i < body.size(); i += step) {
            String text = body.get(i).plainText().strip();
            if (!text.isEmpty()) {
                return text.length() <= MAX_LENGTH ? text : cut(text, step);
            }
        }
        return null;
    }

    /** Keeps the end that is next to the quote, between words. */
    private static String cut(String text, int step) {
        if (step > 0) {
            int space = text.lastIndexOf(' ', MAX_LENGTH);
            return text.substring(0, space > 0 ? space : MAX_LENGTH) + " …";
        }
        int start = text.length() - MAX_LENGTH;
        int space = text.indexOf(' ', start);
        return "… " + text.substring(space > 0 ? space + 1 : start);
    }
}
