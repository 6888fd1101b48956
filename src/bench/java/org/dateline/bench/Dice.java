package org.dateline.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Chance that comes out the same every time: all of it follows from the seed and from what is being made. */
final class Dice {

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    /** What is made as the n-th of its sort; however many others are made makes no difference. */
    static Dice of(long seed, String sort, long n) {
        return new Dice((seed * 31 + sort.hashCode()) * 1_000_003L + n);
    }

    /** Looks like a UUID of version 7; the time is that of the first of January 2026 plus the number in milliseconds. */
    static UUID id(long seed, String sort, long n) {
        Dice dice = of(seed, sort + " id", n);
        long milliseconds = 1_767_225_600_000L + n;
        long high = milliseconds << 16 | 0x7000 | dice.below(1 << 12);
        return new UUID(high, dice.random.nextLong() >>> 2 | 1L << 63);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    long below(long bound) {
        return (long) (random.nextDouble() * bound);
    }

    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T pick(List<T> all) {
        return all.get(below(all.size()));
    }

    /** One of those with a long tail: the first of them most often, as in every newsroom. */
    <T> T popular(List<T> all) {
        // The logarithm of the rank is uniform, hence the n-th is picked about 1/n as often as the first.
        double rank = Math.exp(random.nextDouble() * Math.log(all.size() / 20.0 + 1)) - 1;
        return all.get(Math.min(all.size() - 1, (int) (rank * 20)));
    }

    /** Different ones, fewer than asked for where chance picks one twice. */
    <T> List<T> popular(List<T> all, int count) {
        Set<T> picked = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            picked.add(popular(all));
        }
        return List.copyOf(picked);
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }
}
