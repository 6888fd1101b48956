package org.dateline.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.kernel.UuidV7;
import org.dateline.published.Kind;
import org.dateline.published.PublicDocument;
import org.dateline.published.Relation;
import org.dateline.published.article.ArticleCard;
import org.dateline.published.article.ArticlePlace;
import org.dateline.published.article.Block;
import org.dateline.published.article.Contribution;
import org.dateline.published.article.Mention;
import org.dateline.published.article.PublicArticle;
import org.dateline.published.article.Span;
import org.dateline.published.quote.PublicQuote;
import org.dateline.published.quote.QuoteCard;
import org.dateline.published.quote.QuoteContext;
import org.dateline.published.quote.Speaker;
import org.jspecify.annotations.Nullable;

/** An article in the making. */
public final class Story {

    /** The zone of a newsroom that has not configured another. */
    private static final ZoneId NEWSROOM = ZoneId.of("Europe/Moscow");

    private final PublicWorld world;
    private final Known section;
    private UUID id = UuidV7.next();
    private String slug = PublicWorld.slug("story");
    private String headline = "Встреча";
    private String language = "ru";
    private String kind = "article";
    private Instant published = Instant.parse("2025-06-29T14:15:00Z");
    private @Nullable Instant expires;
    private UUID translationGroup = UuidV7.next();
    private final List<Known> places = new ArrayList<>();
    private final List<Known> people = new ArrayList<>();
    private final List<Known> authors = new ArrayList<>();
    private final List<UUID> related = new ArrayList<>();
    private final List<QuoteCard> quotes = new ArrayList<>();

    Story(PublicWorld world, Known section) {
        this.world = world;
        this.section = section;
    }

    /** The same article anew. */
    public Story as(Known known) {
        id = known.id();
        slug = known.slug();
        return this;
    }

    public Story slug(String newSlug) {
        slug = newSlug;
        return this;
    }

    public Story headline(String text) {
        headline = text;
        return this;
    }

    public Story language(String code) {
        language = code;
        return this;
    }

    public Story kind(String word) {
        kind = word;
        return this;
    }

    public Story published(Instant at) {
        published = at;
        return this;
    }

    public Story expires(Instant at) {
        expires = at;
        return this;
    }

    public Story translationOf(UUID group) {
        translationGroup = group;
        return this;
    }

    public Story place(Known place) {
        places.add(place);
        return this;
    }

    public Story about(Known person) {
        people.add(person);
        return this;
    }

    public Story by(Known author) {
        authors.add(author);
        return this;
    }

    public Story related(UUID article) {
        related.add(article);
        return this;
    }

    public Story quote(Known speaker) {
        return quote(speaker, "direct", "card");
    }

    public Story quote(Known speaker, String quoteKind, String presentation) {
        return quote(speaker, quoteKind, presentation, LocalDate.parse("2025-06-29"));
    }

    public Story quote(Known speaker, LocalDate spokenOn) {
        return quote(speaker, "direct", "card", spokenOn);
    }

    private Story quote(Known speaker, String quoteKind, String presentation, LocalDate spokenOn) {
        quotes.add(new QuoteCard(
                UuidV7.next(),
                "q" + quotes.size(),
                id,
                quoteKind,
                presentation,
                "Мы договорились",
                language,
                null,
                null,
                new Speaker(speaker.id(), null, null),
                "министр",
                "рассказал он",
                spokenOn.toString(),
                spokenOn,
                null,
                List.of(),
                null,
                null,
                "0".repeat(64)));
        return this;
    }

    public UUID quoteId(int index) {
        return quotes.get(index).id();
    }

    public Known publish() {
        PublicDocument article = document(Kind.ARTICLE, id, card(), whole());
        article.slug(slug).path("/" + language + "/" + section.slug() + "/" + slug);
        article.translationGroup(translationGroup).related(related);
        article.cardShows(Relation.SECTION, section.id()).foundBy(Relation.SECTION, section.id());
        for (Known place : places) {
            article.cardShows(Relation.PLACE, place.id()).foundBy(Relation.PLACE, place.id());
        }
        for (Known person : people) {
            article.shows(Relation.PERSON, person.id()).foundBy(Relation.PERSON, person.id());
        }
        for (Known author : authors) {
            article.shows(Relation.PERSON, author.id()).foundBy(Relation.AUTHOR, author.id());
        }
        for (QuoteCard quote : quotes) {
            article.shows(Relation.PERSON, quote.speaker().person())
                    .foundBy(Relation.SPEAKER, quote.speaker().person())
                    .part(part(quote));
        }
        world.publish(article);
        return new Known(id, slug);
    }

    private PublicDocument part(QuoteCard card) {
        PublicDocument quote =
                document(Kind.QUOTE, card.id(), card, new PublicQuote(card, new QuoteContext("До того", "После")));
        quote.spoken(card.spokenOn().atStartOfDay(NEWSROOM).toInstant());
        quote.cardShows(Relation.ARTICLE, id).foundBy(Relation.ARTICLE, id);
        quote.cardShows(Relation.PERSON, card.speaker().person())
                .foundBy(Relation.SPEAKER, card.speaker().person())
                .foundBy(Relation.SECTION, section.id());
        places.forEach(place -> quote.foundBy(Relation.PLACE, place.id()));
        return quote;
    }

    private PublicDocument document(Kind documentKind, UUID documentId, Object card, Object whole) {
        return new PublicDocument(documentKind, documentId, 1, card, whole)
                .language(language)
                .clocks(published, published, expires);
    }

    private ArticleCard card() {
        return new ArticleCard(
                kind,
                section.id(),
                headline,
                null,
                "Лид",
                null,
                null,
                false,
                null,
                places.stream()
                        .map(place -> new ArticlePlace("about", place.id()))
                        .toList());
    }

    private PublicArticle whole() {
        return new PublicArticle(
                card(),
                null,
                null,
                List.of(new Block.Paragraph("p1", List.of(new Span("Текст. ".repeat(100), List.of())))),
                quotes,
                authors.stream()
                        .map(author -> new Contribution("author", author.id(), null, null))
                        .toList(),
                people.stream()
                        .map(person -> new Mention("person", person.id()))
                        .toList(),
                related,
                List.of(),
                null,
                null,
                100);
    }
}
