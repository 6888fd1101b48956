package org.dateline.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortKeyTest {

    /** Byte by byte in UTF-8, as the database compares them; strings of these alphabets compare alike in Java. */
    private static final Comparator<String> BY_KEY = Comparator.comparing(SortKey::of);

    @Test
    void namesComeAsInADictionary() {
        List<String> inOrder = List.of(
                "1-й канал",
                "Émile",
                "Zoe",
                "Абай",
                "авиация",
                "Әбділда",
                "Е",
                "«Ёлка»",
                "Елкин",
                "Ёлкин Б.",
                "елов",
                "Иван",
                "Ісмаїл",
                "Йод",
                "Нур",
                "Ңур",
                "Ош",
                "Өзгөн",
                "Ян");
        List<String> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(7));

        shuffled.sort(BY_KEY);

        assertThat(shuffled).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @CsvSource({
        "«Аль-Джазира»,аль джазира",
        "ОАО  «Газпром»,оао газпром",
        "За́мок,замок",
        "Café 7,cafe 7",
        "Майя,майя",
        "0005 В содружестве,0005 в содружестве",
        "?!,''"
    })
    void onlyLettersAndDigitsCount(String name, String key) {
        assertThat(SortKey.of(name)).isEqualTo(key);
    }

    @Test
    void keyHasRoomInACursor() {
        assertThat(SortKey.of("ң".repeat(500))).hasSize(70);
        assertThat(SortKey.of("𝄞а".repeat(100)).codePointCount(0, 70)).isLessThanOrEqualTo(70);
    }
}
