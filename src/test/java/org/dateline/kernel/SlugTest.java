package org.dateline.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.dateline.testing.RandomTexts;
import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void cyrillicIsTransliterated() {
        assertThat(Slug.of("В содружестве")).isEqualTo("v-sodruzhestve");
        assertThat(Slug.of("Жээнбек Кулубаев: «Щедрый подъезд, ещё чай»"))
                .isEqualTo("zheenbek-kulubaev-shchedryy-podezd-eshche-chay");
        assertThat(Slug.of("Өзгөн шаары, Ысык-Көл, жаңы үй")).isEqualTo("ozgon-shaary-ysyk-kol-zhangy-uy");
        assertThat(Slug.of("Қазақстан, Әлия, ғылым")).isEqualTo("kazakstan-aliya-gylym");
        assertThat(Slug.of("Київ, п'ять, Ґанок, їжа, Мінск, Быкаў")).isEqualTo("kiyiv-pyat-ganok-yizha-minsk-bykau");
    }

    @Test
    void accentsAndPunctuationGo() {
        assertThat(Slug.of("  Élysée — Straße “42”, O’Brien & Łódź! ")).isEqualTo("elysee-strasse-42-obrien-lodz");
    }

    @Test
    void decomposedLettersGiveTheSameSlug() {
        assertThat(Slug.of("и\u0306од е\u0308ж e\u0301te\u0301")).isEqualTo(Slug.of("йод ёж été"));
    }

    @Test
    void aTextWithoutAnyLetterStillHasItsOwnSlug() {
        assertThat(Slug.of("中文")).matches("n-[0-9a-f]{10}").isNotEqualTo(Slug.of("日本"));
        assertThat(Slug.of("")).matches("n-[0-9a-f]{10}");
    }

    @Test
    void longTextsAreCutAtAWord() {
        assertThat(Slug.of("word ".repeat(30))).isEqualTo("word-".repeat(15) + "word");
        assertThat(Slug.of("x".repeat(100))).hasSize(80);
        assertThat(Slug.of("a" + " " + "x".repeat(100))).isEqualTo("a");
    }

    @Test
    void aNumberFitsIntoTheLength() {
        assertThat(Slug.numbered("moscow", 2)).isEqualTo("moscow-2");
        assertThat(Slug.numbered("x".repeat(80), 10))
                .hasSize(80)
                .endsWith("x-10")
                .matches(Slug.PATTERN);
        assertThat(Slug.numbered("word-".repeat(15) + "words", 100)).isEqualTo("word-".repeat(14) + "word-100");
    }

    @Test
    void whateverTheTextTheSlugIsValidAndItsOwnSlug() {
        RandomTexts.stream(20_000).forEach(text -> {
            String slug = Slug.of(text);

            assertThat(slug).as(text).matches(Slug.PATTERN).hasSizeBetween(1, Slug.MAX_LENGTH);
            assertThat(Slug.of(slug)).as(text).isEqualTo(slug);
            assertThat(Slug.numbered(slug, 12)).matches(Slug.PATTERN).hasSizeLessThanOrEqualTo(Slug.MAX_LENGTH);
        });
    }

    @Test
    void halfASurrogatePairDoesNoHarm() {
        assertThat(Slug.of("a\ud800b")).isEqualTo("a-b");
        assertThat(Slug.of("\udc00")).matches("n-[0-9a-f]{10}");
    }

    @Test
    void thePatternStandsAMegabyte() {
        assertThat("a-".repeat(500_000)).doesNotMatch(Slug.PATTERN);
        assertThat("a".repeat(1_000_000)).matches(Slug.PATTERN);
    }

    @Test
    void numberedSlugsOfOneTextDiffer() {
        Set<String> slugs = new HashSet<>();

        for (int number = 2; number < 1000; number++) {
            slugs.add(Slug.numbered(Slug.of("слово ".repeat(40)), number));
        }

        assertThat(slugs).hasSize(998);
    }
}
