package org.dateline.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class XmlTextTest {

    private static final Charset WINDOWS = Charset.forName("windows-1251");

    @Test
    void itIsInUtf8UnlessSomebodySaysOtherwise() {
        assertThat(XmlText.of("<tv>Новости</tv>".getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo("<tv>Новости</tv>");
        assertThat(XmlText.of(new byte[0], null)).isEmpty();
    }

    @Test
    void aMarkCountsMoreThanTheSenderAndTheSenderMoreThanTheDeclaration() {
        String declaring = "<?xml version='1.0' encoding='UTF-8'?><tv>Новости</tv>";

        assertThat(XmlText.of(declaring.getBytes(WINDOWS), "windows-1251")).isEqualTo(declaring);
        for (Charset marked : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertThat(XmlText.of(("\ufeff" + declaring).getBytes(marked), "windows-1251"))
                    .as(marked.name())
                    .isEqualTo(declaring);
        }
        assertThat(XmlText.of(declaring.replace("UTF-8", "windows-1251").getBytes(WINDOWS), null))
                .contains("Новости");
    }

    @Test
    void withoutAMarkItsFirstLetterTellsHowManyBytesOneHas() {
        for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertThat(XmlText.of("<tv>Новости</tv>".getBytes(charset), null)).isEqualTo("<tv>Новости</tv>");
        }
    }

    @Test
    void whatContradictsItselfIsNotRead() {
        refused("<tv>Новости</tv>".getBytes(WINDOWS), null, "UTF-8 and is not");
        refused("<tv>Новости</tv>".getBytes(StandardCharsets.UTF_8), "windows-1251", "is in UTF-8");
        refused("<tv>Новости</tv>".getBytes(StandardCharsets.UTF_8), "US-ASCII", "US-ASCII and is not");
        refused("<tv/>".getBytes(StandardCharsets.UTF_8), "no such thing", "does not exist");
        refused("<tv/>".getBytes(StandardCharsets.UTF_8), "klingon", "does not exist");
        refused("<?xml version='1.0' encoding='IBM037'?><tv/>".getBytes(WINDOWS), null, "IBM037 and is not");
        refused("<?xml version='1.0' encoding='UTF-16'?><tv/>".getBytes(WINDOWS), null, "UTF-16");
    }

    @Test
    void onlyWhatItSaysItselfIsDeclared() {
        assertThat(XmlText.declares("<?xml version='1.0' encoding='UTF-8'?><tv/>".getBytes(WINDOWS)))
                .isTrue();
        assertThat(XmlText.declares("\ufeff<tv/>".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(XmlText.declares("<?xml version='1.0'?><tv encoding='UTF-8'/>".getBytes(WINDOWS)))
                .isFalse();
    }

    private static void refused(byte[] bytes, @Nullable String charset, String reason) {
        assertThatThrownBy(() -> XmlText.of(bytes, charset))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining(reason);
    }
}
