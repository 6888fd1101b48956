package org.dateline.published.linkeddata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dateline.published.ArticleReference;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.dateline.published.quote.QuoteView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A quote as a {@code Quotation} of schema.org.
 *
 * @param context {@code https://schema.org}; absent within the linked data of an article
 * @param type {@code Quotation}
 * @param id a URN
 * @param dateCreated when it was said: a date, perhaps only a year, or an instant
 * @param isPartOf the story; absent within its linked data
 * @param translationOfWork what was said, if the text is a translation
 */
@Schema(name = "LinkedQuotation")
public record LinkedQuotation(
        @JsonProperty("@context") @Nullable String context,
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String text,
        String inLanguage,
        LinkedParty creator,
        @Nullable String dateCreated,
        Instant datePublished,
        @Nullable LinkedThing locationCreated,
        List<LinkedThing> about,
        @Nullable LinkedStory isPartOf,
        @Nullable Original translationOfWork) {

    /**
     * The words before translation.
     *
     * @param type {@code Quotation}
     */
    @Schema(name = "LinkedOriginal")
    public record Original(
            @JsonProperty("@type") String type,
            String text,
            @Nullable String inLanguage) {}

    /** A quote on its own. */
    public static LinkedQuotation of(PublicRow row, References references, Newsroom newsroom) {
        References own = references.preferring(Objects.requireNonNull(row.language()));
        QuoteView quote = QuoteView.of(row, own, newsroom);
        ArticleReference article = quote.article();
        return of(quote, LinkedArticle.CONTEXT, article == null ? null : LinkedStory.of(article, newsroom));
    }

    /** A quote within its article. */
    static LinkedQuotation ofPart(QuoteView quote) {
        return of(quote, null, null);
    }

    private static LinkedQuotation of(QuoteView quote, @Nullable String context, @Nullable LinkedStory story) {
        return new LinkedQuotation(
                context,
                "Quotation",
                LinkedThing.urn(quote.id()),
                quote.text(),
                quote.language(),
                LinkedParty.of(quote.speaker(), quote.language()),
                quote.spokenAt(),
                quote.datePublished(),
                LinkedThing.ofAny("Place", quote.place()),
                quote.topics().stream()
                        .map(topic -> LinkedThing.of("Thing", topic))
                        .toList(),
                story,
                quote.originalText() == null
                        ? null
                        : new Original("Quotation", quote.originalText(), quote.originalLanguage()));
    }
}
