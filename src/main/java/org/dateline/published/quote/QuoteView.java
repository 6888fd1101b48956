package org.dateline.published.quote;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dateline.published.ArticleReference;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;
import org.jspecify.annotations.Nullable;

/**
 * Words attributed to a speaker.
 *
 * @param kind {@code direct}, {@code partial} or {@code paraphrase}
 * @param presentation {@code card}, {@code inline} or {@code pullquote}
 * @param attribution as printed: «рассказал Лавров»
 * @param spokenAt a date, perhaps only a year, or an instant; what is vague counts from its first day, and where it is
 *     absent the publication counts
 * @param block the key of the block of the article that has the words, for a quote that is not a card
 * @param textHash SHA-256 of the words, in hexadecimal; it changes when they do
 * @param article absent where the quote stands within its article
 * @param context what stands before and after it; only where the quote is read alone
 * @param citation the quote with its source, ready to print; absent where it stands within its article
 */
public record QuoteView(
        UUID id,
        String key,
        String kind,
        String presentation,
        String text,
        String language,
        @Nullable String originalText,
        @Nullable String originalLanguage,
        @Shows({Relation.PERSON, Relation.ORGANIZATION}) SpeakerView speaker,
        @Nullable String attribution,
        @Nullable String spokenAt,
        @Shows(Relation.PLACE) @Nullable Reference place,
        @Shows(Relation.TOPIC) List<Reference> topics,
        @Shows(Relation.MEDIA) @Nullable RecordingView recording,
        @Nullable String block,
        String textHash,
        Instant datePublished,
        @Shows(Relation.ARTICLE) @Nullable ArticleReference article,
        @Nullable QuoteContext context,

        @Shows({Relation.ARTICLE, Relation.PERSON, Relation.ORGANIZATION}) @Nullable
        CitationView citation) {

    /** A quote on its own. */
    public static QuoteView of(PublicRow row, References references, Newsroom newsroom) {
        PublicQuote quote = row.as(PublicQuote.class);
        return alone(quote.card(), row, quote.context(), references, newsroom);
    }

    /** A quote in a list. */
    public static QuoteView ofCard(PublicRow row, References references, Newsroom newsroom) {
        return alone(row.as(QuoteCard.class), row, null, references, newsroom);
    }

    /** A quote within its article. */
    public static QuoteView ofPart(QuoteCard card, Instant datePublished, References references) {
        return of(card, datePublished, null, null, null, references);
    }

    /** The words between the quotation marks of their language; a paraphrase has none. */
    public String printedWords() {
        return CitationView.words(kind, language, text);
    }

    /** Who said it, with the office. */
    public String printedSpeaker() {
        return speaker.printed(language);
    }

    private static QuoteView alone(
            QuoteCard card, PublicRow row, @Nullable QuoteContext context, References references, Newsroom newsroom) {
        ArticleReference article =
                references.ifAsked("article", () -> ArticleReference.of(references.mustHave(card.article())));
        CitationView citation = references.ifAsked("citation", () -> CitationView.of(card, references, newsroom));
        return of(card, row.datePublished(), article, context, citation, references);
    }

    private static QuoteView of(
            QuoteCard card,
            Instant datePublished,
            @Nullable ArticleReference article,
            @Nullable QuoteContext context,
            @Nullable CitationView citation,
            References references) {
        return new QuoteView(
                card.id(),
                card.key(),
                card.kind(),
                card.presentation(),
                card.text(),
                card.language(),
                card.originalText(),
                card.originalLanguage(),
                references.ifAsked("speaker", asked -> SpeakerView.of(card, asked)),
                card.attribution(),
                card.spokenAt(),
                references.reference(card.place()),
                references.references(card.topics()),
                references.ifAsked("recording", asked -> RecordingView.of(card, asked)),
                card.block(),
                card.textHash(),
                datePublished,
                article,
                context,
                citation);
    }
}
