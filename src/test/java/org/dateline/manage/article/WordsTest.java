package org.dateline.manage.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void theVeryWordsOccur() {
        assertThat(Words.occurIn("Мы обсудили темы", "«Мы обсудили темы», – рассказал он."))
                .isTrue();
        assertThat(Words.occurIn("Мы обсудили всё", "«Мы обсудили темы», – рассказал он."))
                .isFalse();
    }

    @Test
    void spacesQuotationMarksAndDashesAreOneKindEach() {
        assertThat(Words.occurIn("канал \"МИР\" - лучший", "канал\u00a0«МИР»  —\nлучший"))
                .isTrue();
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(Words.occurIn("мой", "мои\u0306")).isTrue();
    }

    @Test
    void partsAroundAnEllipsisMayBeApartButKeepTheirOrder() {
        assertThat(Words.occurIn("раз … три", "раз, два, три")).isTrue();
        assertThat(Words.occurIn("раз... три", "раз, два, три")).isTrue();
        assertThat(Words.occurIn("три … раз", "раз, два, три")).isFalse();
        assertThat(Words.occurIn("раз … раз", "раз, два, три")).isFalse();
    }

    @Test
    void quotationMarksAroundTheWholeDoNotCount() {
        assertThat(Words.occurIn("«Мы обсудили темы»", "Мы обсудили темы сегодня"))
                .isTrue();
    }

    @Test
    void aLongTextIsCompared() {
        String text = "слово ".repeat(5000);

        assertThat(Words.occurIn(text, text)).isTrue();
        assertThat(Words.occurIn("\"".repeat(10_000), text)).isTrue();
    }
}
