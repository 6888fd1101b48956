package org.dateline.bench;

import java.time.Instant;
import java.util.UUID;

/** What is settled of a story before anything of it is written. */
record Head(
        long seed,
        int number,
        UUID id,
        String language,
        UUID translationGroup,
        Entry section,
        Vocabulary.Topic topic,
        Instant published) {

    /** Of a hundred stories, the 49th is the English translation of the one before, and the 99th the Kyrgyz one. */
    private static final int CYCLE = 50;

    static Head of(World world, Vocabulary vocabulary, Size size, int number) {
        Dice dice = Dice.of(size.seed(), "head", number);
        boolean translation = number % CYCLE == CYCLE - 1;
        String language = !translation ? "ru" : number / CYCLE % 2 == 0 ? "en" : "ky";
        double step = (double) (Size.LATEST.toEpochMilli() - Size.EARLIEST.toEpochMilli()) / size.articles();
        // Distinct, and in the order of the numbers.
        long after = (long) ((number + dice.below(98) / 100.0) * step);
        return new Head(
                size.seed(),
                number,
                Dice.id(size.seed(), "article", number),
                language,
                Dice.id(size.seed(), "story", translation ? number - 1 : number),
                dice.chance(.6)
                        ? world.sections().get(0)
                        : dice.pick(world.sections().subList(1, world.sections().size())),
                dice.pick(vocabulary.topics()),
                Size.EARLIEST.plusMillis(after));
    }
}
