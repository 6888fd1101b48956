package org.dateline.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.kernel.Slug;
import org.dateline.published.PublicDocument;
import org.dateline.published.article.ArticleCard;
import org.dateline.published.article.ArticlePlace;
import org.dateline.published.article.Block;
import org.dateline.published.article.Contribution;
import org.dateline.published.article.Dateline;
import org.dateline.published.article.Mark;
import org.dateline.published.article.Mention;
import org.dateline.published.article.PublicArticle;
import org.dateline.published.article.PublicCorrection;
import org.dateline.published.article.Span;
import org.jspecify.annotations.Nullable;

/** Writes the stories of a newsroom, each from its number alone. */
final class Stories {

    private static final int PARAGRAPHS = 8;

    private final World world;
    private final Vocabulary vocabulary;
    private final Size size;
    private final Sentences sentences;

    Stories(World world, Vocabulary vocabulary, Size size) {
        this.world = world;
        this.vocabulary = vocabulary;
        this.size = size;
        this.sentences = new Sentences(vocabulary, size.seed());
    }

    /** A story as it is published, and when it last changed. */
    record Published(PublicDocument document, Instant modified) {}

    Published story(int number) {
        Head head = Head.of(world, vocabulary, size, number);
        Dice dice = Dice.of(size.seed(), "story", number);
        Instant modified = dice.chance(.2) ? head.published().plusSeconds(60 + dice.below(172_800)) : head.published();
        Instant first = dice.chance(.05) ? head.published().plusSeconds(dice.below(7200)) : head.published();
        PublicArticle article = article(head, dice, modified);
        String slug = slug(article.card().headline(), number);
        PublicDocument document = new StoryDocument(head, article, first, expires(dice, head)).document(slug);
        return new Published(document, modified.isBefore(first) ? first : modified);
    }

    private static String slug(String headline, int number) {
        String words = Slug.of(headline);
        String cut = words.length() <= 60 ? words : words.substring(0, Math.max(1, words.lastIndexOf('-', 60)));
        return cut + "-" + (number + 1);
    }

    /** A few have gone by themselves, and a few will. */
    private static @Nullable Instant expires(Dice dice, Head head) {
        if (dice.chance(.998)) {
            return null;
        }
        return dice.chance(.7) ? head.published().plus(30, ChronoUnit.DAYS) : Instant.parse("2099-01-01T00:00:00Z");
    }

    private PublicArticle article(Head head, Dice dice, Instant modified) {
        List<Entry> people = dice.popular(world.society().people(), dice.below(3));
        Quotes quotes = new Quotes(world, sentences, dice, head);
        List<Block> body = quotes.among(body(head, dice, people), dice.below(5));
        Entry author = dice.pick(world.society().authors());
        String lead = sentences.paragraph(dice, head.topic(), head.language(), 250);
        return new PublicArticle(
                card(head, dice, lead),
                dice.chance(.1) ? sentences.headline(dice, head.topic(), head.language()) : null,
                null,
                body,
                quotes.cards(),
                List.of(new Contribution("author", author.id(), null, null)),
                mentions(head, dice, people),
                related(head, dice),
                corrections(dice, modified),
                null,
                null,
                words(lead, body));
    }

    private ArticleCard card(Head head, Dice dice, String lead) {
        List<ArticlePlace> places = dice.popular(world.geography().tagged(), dice.between(1, 3)).stream()
                .map(place -> new ArticlePlace("about", place.id()))
                .toList();
        Entry scene = dice.chance(.3) ? dice.popular(world.geography().tagged()) : null;
        return new ArticleCard(
                dice.chance(.8)
                        ? "article"
                        : dice.pick(List.of("brief", "brief", "interview", "video", "gallery", "liveblog")),
                head.section().id(),
                sentences.headline(dice, head.topic(), head.language()),
                dice.chance(.2) ? "Подробности" : null,
                lead,
                scene == null ? null : new Dateline(scene.name(), scene.id()),
                dice.chance(.4) ? dice.pick(world.pictures()).id() : null,
                dice.chance(.02),
                dice.chance(.1) ? dice.between(1, 9) : null,
                places);
    }

    private List<Block> body(Head head, Dice dice, List<Entry> people) {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            List<Span> text = new ArrayList<>();
            text.add(new Span(sentences.paragraph(dice, head.topic(), head.language(), 350), null));
            if (i < people.size()) {
                Entry person = people.get(i);
                text.add(new Span(" " + person.name(), List.of(new Mark.Entity("person", person.id()))));
                text.add(new Span(" от ответа воздержался.", null));
            }
            body.add(new Block.Paragraph("p" + (i + 1), text));
        }
        if (dice.chance(.1)) {
            body.add(4, new Block.Media("picture", dice.pick(world.pictures()).id(), null));
        }
        if (dice.chance(.1)) {
            body.add(
                    3,
                    new Block.Heading(
                            "heading", 2, List.of(new Span(head.topic().russian(), null))));
        }
        return body;
    }

    private List<Mention> mentions(Head head, Dice dice, List<Entry> people) {
        Entry topic = world.topics().get(vocabulary.topics().indexOf(head.topic()));
        Stream<Entry> topics = dice.chance(.4) ? Stream.of(topic, dice.popular(world.topics())) : Stream.of(topic);
        Stream<Entry> organizations = dice.popular(world.society().organizations(), dice.below(2)).stream();
        return Stream.of(
                        topics.map(entry -> new Mention("topic", entry.id())),
                        people.stream().map(entry -> new Mention("person", entry.id())),
                        organizations.map(entry -> new Mention("organization", entry.id())))
                .flatMap(mentions -> mentions)
                .distinct()
                .toList();
    }

    /** Earlier ones, so that each is there. */
    private List<UUID> related(Head head, Dice dice) {
        List<UUID> related = new ArrayList<>();
        for (int i = dice.below(4); i > 0 && head.number() > 0; i--) {
            related.add(Dice.id(size.seed(), "article", dice.below(head.number())));
        }
        return related.stream().distinct().toList();
    }

    private static List<PublicCorrection> corrections(Dice dice, Instant modified) {
        return dice.chance(.01)
                ? List.of(new PublicCorrection("c1", "В первой версии было указано неверное число.", modified, 1, null))
                : List.of();
    }

    private static int words(String lead, List<Block> body) {
        return Stream.concat(Stream.of(lead), body.stream().map(Block::plainText))
                .mapToInt(text -> text.split(" ").length)
                .sum();
    }
}
