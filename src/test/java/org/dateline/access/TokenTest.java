package org.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    @Test
    void generatedTokensHave256RandomBits() {
        Set<String> secrets = new HashSet<>();

        for (int i = 0; i < 1000; i++) {
            secrets.add(Token.generate().secret());
        }

        assertThat(secrets)
                .hasSize(1000)
                .allSatisfy(secret -> assertThat(secret).matches("dateline_[A-Za-z0-9_-]{43}"));
    }

    @Test
    void tokensThatAreHandedOutHaveAPrefixBesidesTheirSecret() {
        Token token = Token.mint();

        assertThat(token.secret()).matches("dateline_" + token.prefix() + "_[A-Za-z0-9_-]{43}");
        assertThat(Token.mint().prefix()).isNotEqualTo(token.prefix());
        assertThat(Token.generate().prefix()).isNull();
        assertThat(Token.presented(token.secret() + "x").prefix()).isNull();
        assertThat(Token.presented("dateline_AAAAAAAAAA_" + "x".repeat(43)).prefix())
                .isNull();
    }

    @Test
    void aTokenIsKnownByItsHashAndNeverPrinted() {
        Token token = Token.generate();

        assertThat(Token.presented(token.secret()).matches(token.hash())).isTrue();
        assertThat(Token.generate().matches(token.hash())).isFalse();
        assertThat(token.toString()).doesNotContain(token.secret());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "0123456789012345678901234567890"})
    void aConfiguredTokenThatIsTooShortRefusesTheStart(String secret) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Token.configured(secret))
                .withMessageContaining("at least 32 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456789 0123456789 0123456789 0123456789", "пароль-пароль-пароль-пароль-пароль-пароль"})
    void aConfiguredTokenThatNoHeaderCarriesRefusesTheStart(String secret) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Token.configured(secret))
                .withMessageContaining("visible ASCII")
                .withMessageNotContaining(secret);
    }
}
