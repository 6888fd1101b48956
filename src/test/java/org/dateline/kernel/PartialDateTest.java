package org.dateline.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Test
    void coversAllTheDaysThatItMayMean() {
        assertThat(PartialDate.parse("2004").earliest()).isEqualTo(LocalDate.of(2004, 1, 1));
        assertThat(PartialDate.parse("2004").latest()).isEqualTo(LocalDate.of(2004, 12, 31));
        assertThat(PartialDate.parse("2004-02").earliest()).isEqualTo(LocalDate.of(2004, 2, 1));
        assertThat(PartialDate.parse("2004-02").latest()).isEqualTo(LocalDate.of(2004, 2, 29));
        assertThat(PartialDate.parse("2004-03-09").earliest()).isEqualTo(LocalDate.of(2004, 3, 9));
        assertThat(PartialDate.parse("2004-03-09").latest()).isEqualTo(LocalDate.of(2004, 3, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004", "0001", "9999-12", "2004-03-09", "2000-02-29"})
    void isWrittenAsItWasRead(String text) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();

        PartialDate date = mapper.readValue('"' + text + '"', PartialDate.class);

        assertThat(mapper.writeValueAsString(date)).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "04",
                "0000",
                "10000",
                "2004-13",
                "2004-00",
                "2004-3",
                "2004-02-30",
                "2001-02-29",
                "2004-03-9",
                "2004-03-09T00:00",
                " 2004",
                "2004 ",
                "-2004",
                "٢٠٠٤",
                "2004-",
                "2004/03"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void aDayNeedsItsMonth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2004, null, 9));
    }
}
