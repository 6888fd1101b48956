package org.dateline.bench;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.published.Kind;
import org.dateline.published.PublicDocument;
import org.dateline.published.Relation;
import org.dateline.published.article.ArticleCard;
import org.dateline.published.article.ArticlePlace;
import org.dateline.published.article.Block;
import org.dateline.published.article.Contribution;
import org.dateline.published.article.Mention;
import org.dateline.published.article.PublicArticle;
import org.dateline.published.quote.PublicQuote;
import org.dateline.published.quote.QuoteCard;
import org.dateline.published.quote.QuoteContext;
import org.dateline.published.quote.Speaker;
import org.jspecify.annotations.Nullable;

/** A story with what it refers to and is found by, as it is when an editor publishes it. */
record StoryDocument(
        Head head,
        PublicArticle article,
        Instant firstPublished,
        @Nullable Instant expires) {

    PublicDocument document(String slug) {
        ArticleCard card = article.card();
        PublicDocument document = new PublicDocument(Kind.ARTICLE, head.id(), 1, card, article)
                .slug(slug)
                .path("/" + head.language() + "/" + head.section().slug() + "/" + slug)
                .orderedBy(card.headline())
                .language(head.language())
                .translationGroup(head.translationGroup())
                .related(article.related())
                .clocks(firstPublished, head.published(), expires)
                .cardShows(Relation.SECTION, card.section())
                .foundBy(Relation.SECTION, card.section())
                .cardShows(Relation.MEDIA, card.leadMedia());
        if (card.dateline() != null) {
            document.cardShows(Relation.PLACE, card.dateline().place());
        }
        for (ArticlePlace place : card.places()) {
            document.cardShows(Relation.PLACE, place.place()).foundBy(Relation.PLACE, place.place());
        }
        for (Block block : article.body()) {
            if (block instanceof Block.Media media) {
                document.shows(Relation.MEDIA, media.media());
            }
        }
        for (Contribution contribution : article.contributions()) {
            document.shows(Relation.PERSON, contribution.person()).foundBy(Relation.AUTHOR, contribution.person());
        }
        for (Mention mention : article.mentions()) {
            Relation relation = Relation.to(Kind.named(mention.kind()));
            document.shows(relation, mention.id()).foundBy(relation, mention.id());
        }
        article.quotes().forEach(quote -> quoted(document, quote));
        article.quotes().forEach(quote -> document.part(part(quote)));
        return document;
    }

    private static void quoted(PublicDocument document, QuoteCard quote) {
        Speaker speaker = quote.speaker();
        document.shows(Relation.PERSON, speaker.person())
                .foundBy(Relation.SPEAKER, speaker.person())
                .foundBy(Relation.PERSON, speaker.person())
                .shows(Relation.ORGANIZATION, speaker.organization())
                .foundBy(Relation.SPEAKER, speaker.organization())
                .foundBy(Relation.ORGANIZATION, speaker.organization())
                .shows(Relation.PLACE, quote.place());
        quote.topics().forEach(topic -> document.shows(Relation.TOPIC, topic).foundBy(Relation.TOPIC, topic));
        if (quote.recording() != null) {
            document.shows(Relation.MEDIA, quote.recording().media());
        }
    }

    private PublicDocument part(QuoteCard quote) {
        Speaker speaker = quote.speaker();
        PublicDocument document = new PublicDocument(
                        Kind.QUOTE, quote.id(), 1, quote, new PublicQuote(quote, context(quote)))
                .language(quote.language())
                .clocks(firstPublished, head.published(), expires)
                .spoken(quote.spokenOn().atStartOfDay(Filling.ZONE).toInstant())
                .cardShows(Relation.ARTICLE, head.id())
                .foundBy(Relation.ARTICLE, head.id())
                .cardShows(Relation.PERSON, speaker.person())
                .cardShows(Relation.ORGANIZATION, speaker.organization())
                .cardShows(Relation.PLACE, quote.place())
                .foundBy(Relation.SPEAKER, speaker.person())
                .foundBy(Relation.SPEAKER, speaker.organization())
                .foundBy(Relation.SECTION, article.card().section())
                .foundBy(Relation.PLACE, quote.place());
        quote.topics()
                .forEach(topic -> document.cardShows(Relation.TOPIC, topic).foundBy(Relation.TOPIC, topic));
        if (quote.recording() != null) {
            document.cardShows(Relation.MEDIA, quote.recording().media());
        }
        topics().forEach(topic -> document.shows(Relation.TOPIC, topic).foundBy(Relation.TOPIC, topic));
        for (ArticlePlace place : article.card().places()) {
            document.shows(Relation.PLACE, place.place()).foundBy(Relation.PLACE, place.place());
        }
        return document.shows(Relation.SECTION, article.card().section());
    }

    private Stream<UUID> topics() {
        return article.mentions().stream()
                .filter(mention -> mention.kind().equals("topic"))
                .map(Mention::id);
    }

    private QuoteContext context(QuoteCard quote) {
        List<Block> body = article.body();
        int place = 0;
        while (!body.get(place).key().equals("b" + quote.key())) {
            place++;
        }
        return new QuoteContext(
                place == 0 ? null : body.get(place - 1).plainText(),
                place == body.size() - 1 ? null : body.get(place + 1).plainText());
    }
}
