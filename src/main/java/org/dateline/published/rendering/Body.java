package org.dateline.published.rendering;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dateline.kernel.WebAddress;
import org.dateline.published.ArticleReference;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.dateline.published.article.ArticleView;
import org.dateline.published.article.Block;
import org.dateline.published.article.Mark;
import org.dateline.published.article.Span;
import org.dateline.published.media.MediaSummary;
import org.dateline.published.quote.QuoteView;
import org.jspecify.annotations.Nullable;

/** The body of an article with all that its blocks show of others, in the article's language. */
record Body(ArticleView article, References references, Newsroom newsroom) {

    private static final Pattern ADDRESS = Pattern.compile(WebAddress.PATTERN);

    static Body of(PublicRow row, References references, Newsroom newsroom) {
        References own = references.preferring(Objects.requireNonNull(row.language()));
        return new Body(ArticleView.of(row, own, newsroom), own, newsroom);
    }

    /**
     * Another document that a text names.
     *
     * @param url of its page, if Dateline knows it; only articles have one
     */
    record Named(
            String kind,
            UUID id,
            String slug,
            String name,
            @Nullable String url) {}

    List<Block> blocks() {
        return article.body();
    }

    Optional<QuoteView> quote(Block.Quote block) {
        return article.quotes().stream()
                .filter(quote -> quote.key().equals(block.quote()))
                .findFirst();
    }

    Optional<MediaSummary> media(Block.Media block) {
        return article.media().stream()
                .filter(media -> media.id().equals(block.media()))
                .findFirst();
    }

    static @Nullable String caption(Block.Media block, MediaSummary media) {
        return block.caption() == null ? media.caption() : block.caption();
    }

    /** The article, if it is public. */
    Optional<ArticleReference> related(Block.RelatedLink block) {
        return Optional.ofNullable(ArticleReference.of(references.row(block.article())));
    }

    String url(ArticleReference other) {
        return newsroom.url(other.path());
    }

    /** The first link of the text that leads somewhere on the web; links do not nest. */
    static Mark.@Nullable Link link(Span span) {
        return first(span, Mark.Link.class)
                .filter(link -> isOnTheWeb(link.href()))
                .orElse(null);
    }

    /** The first document that the text names, as long as it is public. */
    @Nullable
    Named named(Span span) {
        return first(span, Mark.Entity.class)
                .map(entity -> references.row(entity.id()))
                .map(this::named)
                .orElse(null);
    }

    static <M extends Mark> Optional<M> first(Span span, Class<M> type) {
        return span.marks().stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    static boolean isOnTheWeb(String address) {
        return ADDRESS.matcher(address).matches();
    }

    private @Nullable Named named(PublicRow row) {
        String kind = row.kind().singular();
        if (row.kind() != Kind.ARTICLE) {
            Reference reference = references.named(row);
            return new Named(kind, reference.id(), reference.slug(), reference.name(), null);
        }
        ArticleReference other = ArticleReference.of(row);
        return other == null ? null : new Named(kind, other.id(), other.slug(), other.headline(), url(other));
    }
}
