package org.dateline.manage.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.kernel.Digests;
import org.dateline.manage.revision.Publication;
import org.dateline.published.Kind;
import org.dateline.published.PublicDocument;
import org.dateline.published.Relation;
import org.dateline.published.article.ArticleCard;
import org.dateline.published.article.ArticlePlace;
import org.dateline.published.article.Block;
import org.dateline.published.article.Contribution;
import org.dateline.published.article.Mark;
import org.dateline.published.article.Mention;
import org.dateline.published.article.PublicArticle;
import org.dateline.published.article.PublicCorrection;
import org.dateline.published.quote.PublicQuote;
import org.dateline.published.quote.QuoteCard;
import org.dateline.published.quote.Speaker;

/** Makes the public documents of an article and of its quotes. */
final class ArticlePublication {

    /** What lists of stories can be asked for by what a story speaks of. */
    private static final Set<Kind> ASKED_FOR = EnumSet.of(Kind.PERSON, Kind.ORGANIZATION, Kind.TOPIC);

    private final Article article;
    private final ArticleContent content;
    private final UUID section;
    private final Publication publication;
    private final Instant datePublished;
    private final ZoneId zone;

    ArticlePublication(Article article, Publication publication) {
        this.article = article;
        this.content = article.content();
        this.section = Objects.requireNonNull(content.section());
        this.publication = publication;
        this.datePublished = content.datePublished() == null ? publication.firstPublished() : content.datePublished();
        this.zone = content.timeZone() == null ? publication.newsroom().zone() : ZoneId.of(content.timeZone());
    }

    PublicDocument document() {
        List<QuoteCard> quotes = content.quotes().stream().map(this::card).toList();
        boolean corrects = content.corrections().stream().anyMatch(article::isNews);
        PublicDocument document = publication
                .of(article, card(), publicArticle(quotes))
                .language(content.language())
                .translationGroup(article.translationGroup())
                .related(related())
                .clocks(publication.firstPublished(), datePublished, content.expires());
        if (corrects) {
            document.correcting();
        }
        head(document);
        people(document);
        quotes.forEach(quote -> quoted(document, quote));
        quotes.forEach(quote -> document.part(part(quote)));
        return document;
    }

    private ArticleCard card() {
        return new ArticleCard(
                content.kindOrDefault(),
                section,
                content.headline(),
                content.kicker(),
                content.lead(),
                content.dateline(),
                content.leadMedia(),
                content.breaking(),
                content.urgency(),
                content.places());
    }

    private PublicArticle publicArticle(List<QuoteCard> quotes) {
        return new PublicArticle(
                card(),
                content.alternativeHeadline(),
                content.timeZone(),
                content.body(),
                quotes,
                content.contributions(),
                content.mentions(),
                related(),
                corrections(),
                content.seo(),
                content.share(),
                wordCount());
    }

    private void head(PublicDocument document) {
        document.cardShows(Relation.SECTION, section).foundBy(Relation.SECTION, section);
        if (content.dateline() != null) {
            document.cardShows(Relation.PLACE, content.dateline().place());
        }
        document.cardShows(Relation.MEDIA, content.leadMedia());
        for (Block block : content.body()) {
            if (block instanceof Block.Media media) {
                document.shows(Relation.MEDIA, media.media());
            }
        }
        for (ArticlePlace place : content.places()) {
            document.cardShows(Relation.PLACE, place.place()).foundBy(Relation.PLACE, place.place());
        }
    }

    private void people(PublicDocument document) {
        for (Contribution contribution : content.contributions()) {
            document.shows(Relation.PERSON, contribution.person())
                    .foundBy(Relation.AUTHOR, contribution.person())
                    .shows(Relation.ORGANIZATION, contribution.organization())
                    .foundBy(Relation.AUTHOR, contribution.organization());
        }
        for (Mention mention : content.mentions()) {
            mentioned(document, Kind.named(mention.kind()), mention.id());
        }
        entities().forEach(entity -> mentioned(document, Kind.named(entity.kind()), entity.id()));
    }

    private static void mentioned(PublicDocument document, Kind kind, UUID id) {
        if (kind == Kind.ARTICLE) {
            return; // soft, see related()
        }
        document.shows(Relation.to(kind), id);
        if (ASKED_FOR.contains(kind)) {
            document.foundBy(Relation.to(kind), id);
        }
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
                        Kind.QUOTE,
                        quote.id(),
                        article.version(),
                        quote,
                        new PublicQuote(quote, BlockContext.of(quote, content.body())))
                .language(quote.language())
                .clocks(publication.firstPublished(), datePublished, content.expires())
                .spoken(SpokenAt.instant(
                        quote.spokenAt(), datePublished, publication.newsroom().zone()))
                .cardShows(Relation.ARTICLE, article.id())
                .foundBy(Relation.ARTICLE, article.id())
                .cardShows(Relation.PERSON, speaker.person())
                .cardShows(Relation.ORGANIZATION, speaker.organization())
                .cardShows(Relation.PLACE, quote.place())
                .foundBy(Relation.SPEAKER, speaker.person())
                .foundBy(Relation.SPEAKER, speaker.organization())
                .foundBy(Relation.SECTION, section)
                .foundBy(Relation.PLACE, quote.place());
        quote.topics()
                .forEach(topic -> document.cardShows(Relation.TOPIC, topic).foundBy(Relation.TOPIC, topic));
        if (quote.recording() != null) {
            document.cardShows(Relation.MEDIA, quote.recording().media());
        }
        topics().forEach(topic -> document.shows(Relation.TOPIC, topic).foundBy(Relation.TOPIC, topic));
        for (ArticlePlace place : content.places()) {
            document.shows(Relation.PLACE, place.place()).foundBy(Relation.PLACE, place.place());
        }
        return document.shows(Relation.SECTION, section);
    }

    private QuoteCard card(QuoteContent quote) {
        return new QuoteCard(
                article.quote(quote.key()).id(),
                quote.key(),
                article.id(),
                quote.kind(),
                quote.presentation(),
                quote.text(),
                quote.language() == null ? content.language() : quote.language(),
                quote.originalText(),
                quote.originalLanguage(),
                Objects.requireNonNull(quote.speaker()),
                quote.officeLabel(),
                quote.attribution(),
                quote.spokenAt(),
                SpokenAt.day(quote.spokenAt(), datePublished, zone),
                quote.place(),
                quote.topics(),
                quote.recording(),
                quote.block(),
                HexFormat.of()
                        .formatHex(Digests.sha256(Words.normalized(quote.text()).getBytes(StandardCharsets.UTF_8))));
    }

    private List<PublicCorrection> corrections() {
        return content.corrections().stream()
                .map(correction -> article.correction(correction, publication).forReaders())
                .toList();
    }

    /** What the whole story is about, and so each of its quotes. */
    private Stream<UUID> topics() {
        return content.mentions().stream()
                .filter(mention -> mention.kind().equals(Kind.TOPIC.singular()))
                .map(Mention::id);
    }

    /** Everything that the article links to but can do without. */
    private List<UUID> related() {
        Set<UUID> related = new LinkedHashSet<>(content.related());
        content.body().stream()
                .filter(Block.RelatedLink.class::isInstance)
                .map(block -> ((Block.RelatedLink) block).article())
                .forEach(related::add);
        entities()
                .filter(entity -> entity.kind().equals(Kind.ARTICLE.singular()))
                .map(Mark.Entity::id)
                .forEach(related::add);
        return List.copyOf(related);
    }

    private Stream<Mark.Entity> entities() {
        return content.body().stream()
                .flatMap(Block::spans)
                .flatMap(span -> span.marks().stream())
                .filter(Mark.Entity.class::isInstance)
                .map(Mark.Entity.class::cast);
    }

    private int wordCount() {
        String text = Stream.concat(
                        Stream.ofNullable(content.lead()),
                        Stream.concat(
                                content.body().stream().map(Block::plainText),
                                content.quotes().stream()
                                        .filter(QuoteContent::standsAlone)
                                        .map(QuoteContent::text)))
                .collect(Collectors.joining(" "));
        return (int) Stream.of(text.split("[^\\p{L}\\p{N}'’-]+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
