package org.dateline.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.dateline.kernel.Digests;
import org.dateline.published.article.Block;
import org.dateline.published.article.Span;
import org.dateline.published.quote.QuoteCard;
import org.dateline.published.quote.Recording;
import org.dateline.published.quote.Speaker;
import org.jspecify.annotations.Nullable;

/** Makes the quotes of one story, and the blocks of its body in which they stand. */
final class Quotes {

    private static final List<String> OFFICES =
            List.of("министр", "депутат", "тренер", "профессор", "директор", "посол");
    private static final int MOST = 10;

    private final World world;
    private final Sentences sentences;
    private final Dice dice;
    private final Head head;
    private final List<QuoteCard> cards = new ArrayList<>();

    Quotes(World world, Sentences sentences, Dice dice, Head head) {
        this.world = world;
        this.sentences = sentences;
        this.dice = dice;
        this.head = head;
    }

    List<QuoteCard> cards() {
        return List.copyOf(cards);
    }

    /** The body with them, one after another between its paragraphs. */
    List<Block> among(List<Block> paragraphs, int count) {
        List<Block> body = new ArrayList<>(paragraphs);
        for (int i = 0; i < count; i++) {
            String key = "q" + (i + 1);
            String presentation = dice.chance(.6) ? "card" : dice.chance(.75) ? "inline" : "pullquote";
            String words = sentences.paragraph(dice, head.topic(), head.language(), 200);
            Block block = presentation.equals("card")
                    ? new Block.Quote("b" + key, key)
                    : new Block.Paragraph(
                            "b" + key, List.of(new Span("«" + words + "», — говорится в сообщении.", null)));
            body.add(Math.min(body.size(), 2 * i + 1), block);
            cards.add(card(i, key, presentation, words));
        }
        return body;
    }

    private QuoteCard card(int index, String key, String presentation, String words) {
        UUID id = Dice.id(head.seed(), "quote", (long) head.number() * MOST + index);
        boolean translated = dice.chance(.05);
        LocalDate day = head.published().atZone(ZoneOffset.UTC).toLocalDate().minusDays(dice.below(4));
        boolean yearOnly = dice.chance(.05);
        return new QuoteCard(
                id,
                key,
                head.id(),
                dice.chance(.7) ? "direct" : dice.chance(.5) ? "partial" : "paraphrase",
                presentation,
                words,
                head.language(),
                translated ? "The original words." : null,
                translated ? "en" : null,
                speaker(),
                dice.chance(.7) ? dice.pick(OFFICES) : null,
                "сказано на встрече",
                yearOnly ? String.valueOf(day.getYear()) : day.toString(),
                yearOnly ? LocalDate.of(day.getYear(), 1, 1) : day,
                dice.chance(.2) ? dice.popular(world.geography().tagged()).id() : null,
                dice.chance(.3) ? List.of(dice.popular(world.topics()).id()) : List.of(),
                recording(),
                presentation.equals("card") ? null : "b" + key,
                HexFormat.of().formatHex(Digests.sha256(words.getBytes(StandardCharsets.UTF_8))));
    }

    private Speaker speaker() {
        if (dice.chance(.9)) {
            return new Speaker(dice.popular(world.society().people()).id(), null, null);
        }
        return dice.chance(.7)
                ? new Speaker(
                        null, dice.popular(world.society().organizations()).id(), null)
                : new Speaker(null, null, "источник в ведомстве");
    }

    private @Nullable Recording recording() {
        return dice.chance(.03) ? new Recording(dice.pick(world.recordings()).id(), dice.below(60)) : null;
    }
}
