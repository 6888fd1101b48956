package org.dateline.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.dateline.kernel.UuidV7;
import org.dateline.listing.Cursor.Direction;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.testing.RandomTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final ListScope scope = ListScope.of("articles", "-datePublished", Map.of("place", "moscow"));

    @Test
    void comesBackAsItWas() {
        Random random = RandomTexts.random();
        for (int i = 0; i < 2_000; i++) {
            Cursor cursor = cursor(random);

            String text = cursor.encode(scope);

            assertThat(text).matches("[A-Za-z0-9_-]+").hasSizeLessThanOrEqualTo(Cursor.MAX_LENGTH);
            assertThat(Cursor.decode(text, scope)).isEqualTo(cursor);
        }
    }

    @Test
    void noMutationIsTakenForAnotherCursor() {
        Random random = RandomTexts.random();
        for (int i = 0; i < 20_000; i++) {
            Cursor cursor = cursor(random);
            String mutated = mutated(cursor.encode(scope), random);

            try {
                assertThat(Cursor.decode(mutated, scope)).isEqualTo(cursor);
            } catch (Problem problem) {
                assertThat(problem.type()).isEqualTo(ProblemType.INVALID_PARAMETER);
                assertThat(problem.violations())
                        .singleElement()
                        .satisfies(violation -> assertThat(violation.pointer()).isEqualTo("?cursor"));
            }
        }
    }

    @Test
    void belongsToOneListOnly() {
        String text = Cursor.after(UuidV7.next(), "2026-03-09T12:00:00Z").encode(scope);

        for (ListScope other : List.of(
                ListScope.of("quotes", "-datePublished", Map.of("place", "moscow")),
                ListScope.of("articles", "datePublished", Map.of("place", "moscow")),
                ListScope.of("articles", "-datePublished", Map.of("place", "minsk")),
                ListScope.of("articles", "-datePublished", Map.of("section", "moscow")),
                ListScope.of("articles", "-datePublished", Map.of()))) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> Cursor.decode(text, other))
                    .extracting(Problem::type)
                    .isEqualTo(ProblemType.CURSOR_MISMATCH);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AQ", "====", "не курсор", "%00", "AQAB+/", "../../etc/passwd", "' OR 1=1 --"})
    void garbageIsAnInvalidParameter(String text) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Cursor.decode(text, scope))
                .extracting(Problem::type)
                .isEqualTo(ProblemType.INVALID_PARAMETER);
    }

    @Test
    void anEndlessCursorIsRefused() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Cursor.decode("A".repeat(100_000), scope));
    }

    @Test
    void valuesThatDoNotFitAreAProgrammingError() {
        Cursor cursor = Cursor.after(UuidV7.next(), "x".repeat(400));

        assertThatIllegalArgumentException().isThrownBy(() -> cursor.encode(scope));
    }

    private static Cursor cursor(Random random) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        Direction direction = random.nextBoolean() ? Direction.FORWARD : Direction.BACKWARD;
        return switch (random.nextInt(3)) {
            case 0 -> new Cursor(direction, List.of(), id);
            case 1 -> new Cursor(direction, List.of(RandomTexts.text(random, 60)), id);
            default -> new Cursor(direction, List.of("2026-03-09T12:00:00Z", RandomTexts.text(random, 30)), id);
        };
    }

    private static String mutated(String text, Random random) {
        int at = random.nextInt(text.length());
        char other = BASE64.charAt(random.nextInt(BASE64.length()));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + other + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            case 2 -> text.substring(0, at) + other + text.substring(at);
            default -> text.substring(at) + text.substring(0, at);
        };
    }
}
