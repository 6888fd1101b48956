package org.dateline.manage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.testing.RandomTexts;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    @Test
    void findsTheLongestCommonSequence() {
        Random random = RandomTexts.random();
        for (int round = 0; round < 2000; round++) {
            List<Integer> earlier = numbers(random, random.nextInt(30), 1 + random.nextInt(12));
            List<Integer> later = numbers(random, random.nextInt(30), 1 + random.nextInt(12));

            int[] partners = Alignment.of(earlier, later);

            assertRisesThroughEqualElements(earlier, later, partners);
            assertThat(found(partners)).isEqualTo(longest(earlier, later));
        }
    }

    @Test
    void findsMostOfWhatLongListsHaveInCommon() {
        Random random = RandomTexts.random();
        List<Integer> earlier = numbers(random, 50_000, 5000);
        Integer[] edited = earlier.toArray(Integer[]::new);
        for (int i = 0; i < edited.length; i += 20) {
            edited[i] = -i;
        }
        List<Integer> later = Arrays.asList(edited);

        int[] partners = Alignment.of(earlier, later);

        assertRisesThroughEqualElements(earlier, later, partners);
        assertThat(found(partners)).isGreaterThan(47_000);
    }

    private static void assertRisesThroughEqualElements(List<Integer> earlier, List<Integer> later, int[] partners) {
        int last = Alignment.NONE;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] != Alignment.NONE) {
                assertThat(partners[i]).isGreaterThan(last);
                assertThat(later.get(partners[i])).isEqualTo(earlier.get(i));
                last = partners[i];
            }
        }
    }

    private static long found(int[] partners) {
        return Arrays.stream(partners)
                .filter(partner -> partner != Alignment.NONE)
                .count();
    }

    private static long longest(List<Integer> one, List<Integer> other) {
        int[][] lengths = new int[one.size() + 1][other.size() + 1];
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                lengths[i + 1][j + 1] = one.get(i).equals(other.get(j))
                        ? lengths[i][j] + 1
                        : Math.max(lengths[i][j + 1], lengths[i + 1][j]);
            }
        }
        return lengths[one.size()][other.size()];
    }

    private static List<Integer> numbers(Random random, int count, int kinds) {
        return IntStream.range(0, count).mapToObj(i -> random.nextInt(kinds)).toList();
    }
}
