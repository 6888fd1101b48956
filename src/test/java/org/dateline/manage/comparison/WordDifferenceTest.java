package org.dateline.manage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.testing.RandomTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Встреча прошла в Бишкеке.; Встреча прошла в Оше.; Встреча прошла в [-Бишкеке-][+Оше+].",
                "Встреча прошла.; Встреча прошла вчера.; Встреча прошла[+ вчера+].",
                "Рабочая встреча прошла.; Встреча прошла.; [-Рабочая встреча-][+Встреча+] прошла.",
                "Он сказал да.; Он сказал: да.; Он сказал[+:+] да.",
                "25 летие декларации; 25-летие декларации; [-25 летие-][+25-летие+] декларации",
                "Придет по этому; Придет поэтому; Придет [-по этому-][+поэтому+]",
                "Победа 😀!; Победа 😢!; Победа [-😀-][+😢+]!",
                "Семья 👨‍👩‍👧 дома; Семья 👨‍👩‍👦 дома; Семья [-👨‍👩‍👧-][+👨‍👩‍👦+] дома",
                "Чингиз Айтматов; Чингиз\u00a0Айтматов; Чингиз[- -][+\u00a0+]Айтматов",
                "Ильяс кызы келди; Ильяс уулу келди; Ильяс [-кызы-][+уулу+] келди",
                "Москва и Бишкек; Астана и Ташкент; [-Москва и Бишкек-][+Астана и Ташкент+]",
                "Вечером на площади выступали Москва и Бишкек; Вечером на площади выступали Астана и Ташкент; "
                        + "Вечером на площади выступали [-Москва и Бишкек-][+Астана и Ташкент+]",
                "Это, по словам министра, победа.; Это победа.; Это[-, по словам министра,-] победа.",
                "a b; a b c; a b[+ c+]",
                "b c; a b c; [+a +]b c"
            })
    void tellsWhatAPersonWould(String earlier, String later, String expected) {
        assertThat(shown(WordDifference.between(earlier, later))).isEqualTo(expected);
    }

    @Test
    void aRewrittenParagraphIsNotAHashOfSingleWords() {
        String earlier = "Главы ведомств двух стран провели в Чолпон-Ате рабочую встречу и обсудили подготовку визита.";
        String later = "Во вторник на берегу озера, в тишине, министры говорили о торговле и о новых дорогах региона.";

        assertThat(WordDifference.between(earlier, later))
                .containsExactly(new TextPart("removed", earlier), new TextPart("added", later));
    }

    @Test
    void aNewSentenceLeavesTheOthersAlone() {
        String first = "Министры встретились утром.";
        String second = " Они обсудили торговлю.";
        String third = " Вечером состоялся концерт.";

        assertThat(WordDifference.between(first + third, first + second + third))
                .containsExactly(
                        new TextPart("same", first), new TextPart("added", second), new TextPart("same", third));
    }

    @Test
    void aKeptOpeningStaysHoweverMuchFollowsIt() {
        String opening = "В Чолпон-Ате прошли переговоры.";
        String more = " Стороны договорились о поставках.".repeat(50);

        assertThat(WordDifference.between(opening, opening + more))
                .containsExactly(new TextPart("same", opening), new TextPart("added", more));
    }

    @Test
    void thePartsAreTheTexts() {
        Random random = RandomTexts.random();
        for (int round = 0; round < 2000; round++) {
            String earlier = RandomTexts.text(random, 200);
            String later = random.nextBoolean() ? RandomTexts.text(random, 200) : edited(earlier, random);

            List<TextPart> parts = WordDifference.between(earlier, later);

            assertThat(without("added", parts)).isEqualTo(earlier);
            assertThat(without("removed", parts)).isEqualTo(later);
            assertThat(parts).allSatisfy(part -> assertThat(part.text()).isNotEmpty());
            for (int i = 1; i < parts.size(); i++) {
                assertThat(parts.get(i).operation())
                        .isNotEqualTo(parts.get(i - 1).operation());
                assertThat(parts.get(i - 1).operation() + parts.get(i).operation())
                        .isNotEqualTo("addedremoved");
            }
        }
    }

    @Test
    void aBookIsComparedWordByWord() {
        Random random = RandomTexts.random();
        List<String> words = IntStream.range(0, 100_000)
                .mapToObj(i -> "слово" + random.nextInt(3000))
                .collect(Collectors.toCollection(ArrayList::new));
        String earlier = String.join(" ", words);
        for (int i = 50; i < words.size(); i += 100) {
            words.set(i, "правка");
        }
        String later = String.join(" ", words);

        List<TextPart> parts = WordDifference.between(earlier, later);

        assertThat(without("added", parts)).isEqualTo(earlier);
        assertThat(without("removed", parts)).isEqualTo(later);
        assertThat(parts.stream().filter(part -> part.operation().equals("added")))
                .hasSize(1000)
                .allMatch(part -> part.text().equals("правка"));
    }

    @Test
    void booksOfTheSameFewWordsAreComparedInTime() {
        Random random = RandomTexts.random();
        String earlier = fewWords(random);
        String later = fewWords(random);

        List<TextPart> parts = WordDifference.between(earlier, later);

        assertThat(without("added", parts)).isEqualTo(earlier);
        assertThat(without("removed", parts)).isEqualTo(later);
    }

    private static String fewWords(Random random) {
        return IntStream.range(0, 100_000)
                .mapToObj(i -> "слово" + random.nextInt(5))
                .collect(Collectors.joining(" "));
    }

    private static String edited(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int until = from + random.nextInt(text.length() - from + 1) / 4;
        return text.substring(0, from) + RandomTexts.text(random, 10) + text.substring(until);
    }

    private static String without(String operation, List<TextPart> parts) {
        return parts.stream()
                .filter(part -> !part.operation().equals(operation))
                .map(TextPart::text)
                .collect(Collectors.joining());
    }

    private static String shown(List<TextPart> parts) {
        return parts.stream()
                .map(part -> switch (part.operation()) {
                    case "removed" -> "[-" + part.text() + "-]";
                    case "added" -> "[+" + part.text() + "+]";
                    default -> part.text();
                })
                .collect(Collectors.joining());
    }
}
