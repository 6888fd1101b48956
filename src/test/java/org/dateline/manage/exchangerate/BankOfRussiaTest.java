package org.dateline.manage.exchangerate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.testing.BankDocuments.WINDOWS;
import static org.dateline.testing.BankDocuments.bankOfRussia;
import static org.dateline.testing.BankDocuments.russianText;
import static org.dateline.testing.BankDocuments.valute;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dateline.manage.fetching.UnusableAnswer;
import org.dateline.published.exchangerate.PublicRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankOfRussiaTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-28");
    private static final String USD = valute("USD", "1", "78,5300");
    private static final String CNY = valute("CNY", "1", "10,9300");

    @Test
    void figuresKeepTheirDigitsAndNominals() {
        ProvidedRates read =
                read(bankOfRussia(DAY, USD, CNY, valute("UZS", "10000", "62,1208"), valute("KZT", "100", "15,10")));

        assertThat(read.date()).isEqualTo(DAY);
        assertThat(read.rates())
                .extracting(
                        PublicRate::currency,
                        PublicRate::nominal,
                        rate -> rate.value().toPlainString())
                .containsExactly(
                        tuple("USD", 1, "78.5300"),
                        tuple("CNY", 1, "10.9300"),
                        tuple("UZS", 10000, "62.1208"),
                        tuple("KZT", 100, "15.10"));
    }

    @Test
    void theDeclarationSaysHowTheBytesAreRead() {
        String text = russianText(DAY, USD);
        byte[] windows = text.getBytes(WINDOWS);
        byte[] utf8 = text.replace("windows-1251", "UTF-8").getBytes(StandardCharsets.UTF_8);

        assertThat(windows).contains(0xC4).doesNotContain(0xD0);
        assertThat(BankOfRussia.read(windows, "UTF-8").rates()).hasSize(1);
        assertThat(BankOfRussia.read(utf8, "windows-1251").rates()).hasSize(1);
        assertThat(BankOfRussia.read(text.replaceFirst("<\\?.*?\\?>", "").getBytes(WINDOWS), "windows-1251")
                        .rates())
                .hasSize(1);
    }

    @Test
    void aDeclarationThatContradictsTheBytesIsAFault() {
        String text = russianText(DAY, USD);

        refused(text.getBytes(StandardCharsets.UTF_8), "in UTF-8 and said");
        refused(text.replace("windows-1251", "UTF-8").getBytes(WINDOWS), "in UTF-8 and is not");
        refused(text.replaceFirst("<\\?.*?\\?>", "").getBytes(WINDOWS), "in UTF-8 and is not");
        refused(text.replace("windows-1251", "us-ascii").getBytes(WINDOWS), "in US-ASCII and is not");
        refused(text.replace("windows-1251", "klingon").getBytes(WINDOWS), "does not exist");
        refused(text.replace("windows-1251", "UTF-16").getBytes(WINDOWS), "UTF-16");
        refused(text.replace("windows-1251", "IBM037").getBytes(WINDOWS), "in IBM037 and is not");
    }

    @Test
    void externalEntitiesAreNotEvenLookedAt() {
        String text = russianText(DAY, valute("USD", "1", "&figure;"));
        for (String type : List.of(
                "<!DOCTYPE ValCurs [<!ENTITY figure SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE ValCurs [<!ENTITY figure \"78,53\">]>",
                "<!DOCTYPE ValCurs SYSTEM \"http://127.0.0.1:9/rates.dtd\">",
                "<!DOCTYPE ValCurs [<!ENTITY % all SYSTEM \"http://127.0.0.1:9/all\"> %all;]>")) {
            refused(text.replace("?><", "?>" + type + "<").getBytes(WINDOWS), "document type");
        }
        refused(text.getBytes(WINDOWS), "not XML");
    }

    @Test
    void laughterIsNotMultiplied() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE ValCurs [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        String text = russianText(DAY, valute("USD", "1", "&e11;")).replace("?><", "?>" + entities + "]><");

        refused(text.getBytes(WINDOWS), "document type");
    }

    @Test
    void otherDocumentsAreNotIncluded() {
        String include =
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/hostname\" parse=\"text\"/>";

        refused(bankOfRussia(DAY, valute("USD", "1", include)), "no positive decimal");
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        refused(bankOfRussia(DAY, "<Valute/>".repeat(200_000)), "too large");
        refused(bankOfRussia(DAY, "<Valute/>".repeat(20_000)), "more elements");
        refused(bankOfRussia(DAY, "<a>".repeat(50_000) + "</a>".repeat(50_000)), "more elements");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "78.5300",
                "-78,53",
                "0,0000",
                "0",
                "",
                "78,53,1",
                "1e3",
                "NaN",
                "7 853,00",
                "７８,53",
                "99999999999,1",
                "78,",
                ",53",
                "0x10",
                "78,53000000001"
            })
    void whatIsNoPositiveDecimalIsAFault(String value) {
        refused(bankOfRussia(DAY, USD, valute("CNY", "1", value)), "rate of CNY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1,5", "", "100000000", "ten"})
    void whatIsNoNominalIsAFault(String nominal) {
        refused(bankOfRussia(DAY, valute("USD", nominal, "78,53")), "nominal of USD");
    }

    @Test
    void aDocumentHasRatesAndEachOnce() {
        refused(bankOfRussia(DAY), "no rates");
        refused(bankOfRussia(DAY, USD, CNY, USD), "two rates of USD");
        refused(bankOfRussia(DAY, valute("RUB", "1", "1,0")), "in itself");
        refused(bankOfRussia(DAY, valute("usd", "1", "78,53")), "three letters");
        for (String code : List.of("XXX", "XTS", "XAU", "XBA")) {
            refused(bankOfRussia(DAY, USD, valute(code, "1", "78,53")), code + ", which is no currency");
        }
        assertThat(read(bankOfRussia(DAY, USD, valute("XDR", "1", "107,71"), valute("XQQ", "1", "2,0")))
                        .rates())
                .hasSize(3);
        refused(bankOfRussia(DAY, USD.replace("CharCode>", "Code>")), "CharCode");
        refused(bankOfRussia(DAY, USD.replace("<Name>", "<Value>1,0</Value><Name>")), "a field twice");
    }

    @Test
    void aDocumentHasADateThatThereIs() {
        String text = russianText(DAY, USD);
        for (String date : List.of("", "2025-06-28", "31.02.2025", "28.06.25", "28/06/2025")) {
            refused(text.replace("28.06.2025", date).getBytes(WINDOWS), "date");
        }
        refused(text.replace("Date=\"28.06.2025\"", "").getBytes(WINDOWS), "Date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<html><body>Service is down</body></html>",
                "{\"USD\": 78.53}",
                "<ValCurs",
                "\u0000\u0001"
            })
    void garbageIsAFault(String garbage) {
        refused(garbage.getBytes(WINDOWS), "");
    }

    @Test
    void whateverIsCutOffOrDamagedIsAFaultOrOneOfOurs() {
        byte[] whole = bankOfRussia(DAY, USD, CNY);
        for (int length = 0; length < whole.length; length++) {
            refused(java.util.Arrays.copyOf(whole, length), "");
        }
        Random random = new Random(28);
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            try {
                assertThat(read(damaged).rates())
                        .isNotEmpty()
                        .allMatch(rate -> rate.value().signum() > 0);
            } catch (UnusableAnswer e) {
                assertThat(e.reason()).endsWith(".");
            }
        }
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static ProvidedRates read(byte[] document) {
        return BankOfRussia.read(document, "windows-1251");
    }

    private static void refused(byte[] document, String why) {
        assertThatThrownBy(() -> BankOfRussia.read(document, null))
                .isInstanceOf(UnusableAnswer.class)
                .hasMessageContaining(why);
    }
}
