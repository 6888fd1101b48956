package org.dateline.published.quote;

import org.dateline.published.ArticleReference;
import org.dateline.published.Newsroom;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;
import org.owasp.encoder.Encode;

/**
 * The quote with its source as it can be printed, in the language of the quote: the words (between quotation marks, unless it
 * is a paraphrase), who said them, the office, the date, the headline and the address of the story.
 *
 * @param text plain
 * @param html the same for the middle of a page, with a link to the story; escaped
 */
public record CitationView(String text, String html) {

    static @Nullable CitationView of(QuoteCard card, References references, Newsroom newsroom) {
        ArticleReference article = ArticleReference.of(references.mustHave(card.article()));
        if (article == null) {
            return null;
        }
        SpeakerView speaker = SpeakerView.of(card, references.preferring(card.language()));
        String words = words(card.kind(), card.language(), card.text());
        SpokenDate spoken = SpokenDate.of(card);
        String date = spoken.printed();
        String url = newsroom.url(article.path());
        String said = words + " — " + speaker.printed(card.language());
        return new CitationView(
                said + ", " + sentence(date) + " " + article.headline() + ", " + url,
                "<span lang=\"%s\">%s, <time datetime=\"%s\">%s</time>%s <cite><a href=\"%s\">%s</a></cite></span>"
                        .formatted(
                                Encode.forHtml(card.language()),
                                Encode.forHtml(said).replaceAll("\\R", "<br>"),
                                Encode.forHtml(spoken.machineReadable()),
                                Encode.forHtml(date),
                                sentence(date).substring(date.length()),
                                Encode.forHtml(url),
                                Encode.forHtml(article.headline())));
    }

    /** A paraphrase gives the sense, and quotation marks would promise the words. */
    static String words(String kind, String language, String text) {
        return kind.equals("paraphrase") ? text : QuotationMarks.of(language).around(text);
    }

    /** Some languages end a date with an abbreviation. */
    private static String sentence(String date) {
        return date.endsWith(".") ? date : date + ".";
    }
}
