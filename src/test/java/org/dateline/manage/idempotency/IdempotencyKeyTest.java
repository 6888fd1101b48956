package org.dateline.manage.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '\'',
            value = {
                "a a",
                "\"a\" a",
                "8e03978e-40d5-43dd-bc93-6894a57f9324 8e03978e-40d5-43dd-bc93-6894a57f9324",
                "a/b:c=d+e. a/b:c=d+e.",
                "\"a;b,c\" a;b,c",
                "\"a\\\"b\\\\c\" a\"b\\c"
            })
    void aWordAndAStringNameAKey(String header, String key) {
        assertThat(IdempotencyKey.in(List.of(header))).isEqualTo(new IdempotencyKey(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ключ", "\"é\"", "a\u0007", "\"a\u007f\"", "a\tb"})
    void aKeyIsVisibleAscii(String header) {
        assertThatThrownBy(() -> IdempotencyKey.in(List.of(header)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Idempotency-Key");
    }

    @Test
    void thereNeedBeNone() {
        assertThat(IdempotencyKey.in(null)).isNull();
        assertThat(IdempotencyKey.in(List.of())).isNull();
    }
}
