package org.dateline.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.listing.FilterValues.Group;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.testing.RandomTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterValuesTest {

    @Test
    void commaIsOrRepeatIsAndHyphenIsNot() {
        FilterValues filter = FilterValues.parse("place", List.of("moscow,minsk", "russia", "-kazan"));

        assertThat(filter.groups())
                .containsExactly(
                        new Group(false, List.of("moscow", "minsk")),
                        new Group(false, List.of("russia")),
                        new Group(true, List.of("kazan")));
        assertThat(filter.values()).containsExactlyInAnyOrder("moscow", "minsk", "russia", "kazan");
    }

    @Test
    void aParameterThatIsNotThereFiltersNothing() {
        assertThat(FilterValues.parse("place", null).isEmpty()).isTrue();
        assertThat(FilterValues.parse("place", List.of()).canonical()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "a,", ",a", "a,,b", "-", "--a", "-a,b", "a,-b", " "})
    void oddValuesAreRefused(String value) {
        refused(List.of(value));
    }

    @Test
    void tooManyOrTooLongValuesAreRefused() {
        refused(Collections.nCopies(11, "a"));
        refused(List.of(
                String.join(",", IntStream.range(0, 51).mapToObj(i -> "a" + i).toList())));
        refused(List.of("a".repeat(101)));
    }

    @Test
    void theRefusalOfAnUnknownValueNamesTheParameter() {
        Problem problem = FilterValues.parse("place", List.of("a")).unknown("a");

        assertThat(problem.type()).isEqualTo(ProblemType.INVALID_PARAMETER);
        assertThat(problem.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.pointer()).isEqualTo("?place"));
    }

    @Test
    void orderAndRepetitionDoNotMatter() {
        Random random = RandomTexts.random();
        for (int i = 0; i < 5_000; i++) {
            List<String> parameters = parameters(random);
            List<String> rewritten = new ArrayList<>();
            for (String parameter : parameters) {
                List<String> values = new ArrayList<>(List.of(parameter.split(",")));
                if (!parameter.startsWith("-")) {
                    values.add(values.get(random.nextInt(values.size())));
                    Collections.shuffle(values, random);
                }
                rewritten.add(String.join(",", values));
            }
            rewritten.add(rewritten.get(random.nextInt(rewritten.size())));
            Collections.shuffle(rewritten, random);

            FilterValues filter = FilterValues.parse("place", parameters);
            FilterValues same = FilterValues.parse("place", rewritten);

            assertThat(same.canonical()).isEqualTo(filter.canonical());
            assertThat(same.groups()).containsExactlyInAnyOrderElementsOf(filter.groups());
        }
    }

    private static List<String> parameters(Random random) {
        List<String> parameters = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            if (random.nextInt(3) == 0) {
                parameters.add("-p" + random.nextInt(9));
            } else {
                parameters.add(String.join(
                        ",",
                        IntStream.rangeClosed(0, random.nextInt(4))
                                .mapToObj(j -> "p" + random.nextInt(9))
                                .toList()));
            }
        }
        return parameters;
    }

    private static void refused(List<String> parameters) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> FilterValues.parse("place", parameters))
                .extracting(Problem::type)
                .isEqualTo(ProblemType.INVALID_PARAMETER);
    }
}
