package org.dateline.fuzz;

import java.util.List;
import java.util.Random;

/** Everything that is left to chance, from one seed. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    long number() {
        return random.nextLong();
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
