package org.dateline.manage.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ObstacleTest {

    @Test
    void theContractKnowsEveryCode() {
        List<String> documented = Pattern.compile("- `([a-z-]+)`: ")
                .matcher(Obstacle.CODES)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(documented)
                .containsExactlyElementsOf(Arrays.stream(ObstacleType.values())
                        .sorted(Comparator.comparing(type -> !type.isBlocking()))
                        .map(ObstacleType::code)
                        .toList());
    }
}
