package org.dateline.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void isAPlainObjectInJsonAndKeepsItsOrder() throws JsonProcessingException {
        String json = "{\"ky\":\"Бишкек\",\"en\":\"Bishkek\",\"ru\":\"Бишкек\"}";

        LocalizedText text = mapper.readValue(json, LocalizedText.class);

        assertThat(mapper.writeValueAsString(text)).isEqualTo(json);
        assertThat(text.languages()).containsExactly("ky", "en", "ru");
    }

    @Test
    void fallsBackToRussianThenEnglishThenWhatThereIs() {
        assertThat(LocalizedText.of("ky", "к", "en", "e", "ru", "р").in("ky")).isEqualTo("к");
        assertThat(LocalizedText.of("ky", "к", "en", "e", "ru", "р").in("de")).isEqualTo("р");
        assertThat(LocalizedText.of("ky", "к", "en", "e").in("de")).isEqualTo("e");
        assertThat(LocalizedText.of("ky", "к", "kk", "k").in("de")).isEqualTo("к");
        assertThat(new LocalizedText(Map.of()).in("ru")).isEmpty();
    }

    @Test
    void aLanguageNeedsAText() {
        assertThatThrownBy(() -> LocalizedText.of("ru", "р", "en")).isInstanceOf(IllegalArgumentException.class);
    }
}
