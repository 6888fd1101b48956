package org.dateline.delivery.expansion.owned;

import java.time.Instant;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.dateline.published.article.ArticleSummary;
import org.dateline.published.person.PersonCard;
import org.dateline.published.person.PublicTenure;
import org.dateline.published.person.TenureView;
import org.dateline.published.quote.QuoteView;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a person, or that a person did: exactly one of a quote, an article and a tenure is there.
 *
 * @param type {@code quote}, {@code mention} (an article that mentions or quotes the person), {@code article} (one that the
 *     person wrote) or {@code tenure}
 * @param date what the timeline is ordered by: when the quote or the article was published, or the first moment of the first
 *     day on which the tenure may have started, or of the last day on which it may have ended
 * @param event {@code start} or {@code end} of the tenure
 */
public record TimelineEntry(
        String type,
        Instant date,
        @Nullable String event,
        @Nullable QuoteView quote,
        @Nullable ArticleSummary article,
        @Nullable TenureView tenure) {

    static TimelineEntry ofQuote(PublicRow quote, References references, Newsroom newsroom) {
        QuoteView view = references.ifAsked("quote", within -> QuoteView.ofCard(quote, within, newsroom));
        return new TimelineEntry("quote", quote.datePublished(), null, view, null, null);
    }

    static TimelineEntry ofArticle(String type, PublicRow article, References references, Newsroom newsroom) {
        ArticleSummary summary = references.ifAsked("article", within -> ArticleSummary.of(article, within, newsroom));
        return new TimelineEntry(type, article.datePublished(), null, null, summary, null);
    }

    /** The tenure is told by its position among those of the person. */
    static TimelineEntry ofTenure(String event, Instant date, PublicRow person, int position, References references) {
        PublicTenure tenure = person.as(PersonCard.class).tenures().get(position);
        TenureView view = references.ifAsked("tenure", within -> TenureView.of(tenure, null, within));
        return new TimelineEntry("tenure", date, event, null, null, view);
    }
}
