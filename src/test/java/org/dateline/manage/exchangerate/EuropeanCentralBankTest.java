package org.dateline.manage.exchangerate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.testing.BankDocuments.europeanCentralBank;
import static org.dateline.testing.BankDocuments.europeanText;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.dateline.manage.fetching.UnusableAnswer;
import org.junit.jupiter.api.Test;

class EuropeanCentralBankTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-27");

    @Test
    void theFigureIsKeptAndTheValueIsItsReciprocal() {
        ProvidedRates read = read(europeanCentralBank(DAY, "USD=1.1704", "JPY=169.40", "GBP=0.8", "HUF=399.38"));

        assertThat(read.date()).isEqualTo(DAY);
        assertThat(read.rates())
                .extracting(
                        rate -> rate.currency(),
                        rate -> rate.perBase() == null ? "" : rate.perBase().toPlainString(),
                        rate -> rate.value().toPlainString())
                .containsExactly(
                        Tuple.tuple("USD", "1.1704", "0.85440875"),
                        Tuple.tuple("JPY", "169.40", "0.0059031877"),
                        Tuple.tuple("GBP", "0.8", "1.25"),
                        Tuple.tuple("HUF", "399.38", "0.0025038810"));
    }

    @Test
    void aDocumentIsOfOneDay() {
        String text = europeanText(DAY, "USD=1.1704");
        String day = text.substring(text.indexOf("<Cube time"), text.indexOf("</Cube>") + 7);

        refused(text.replace(day, day + day.replace("-27", "-26")), "daily");
        refused(text.replace(day, ""), "daily");
        refused(text.replace(" time='2025-06-27'", ""), "time");
        refused(text.replace("2025-06-27", "27.06.2025"), "date");
        refused(text.replace("2025-06-27", "2025-02-29"), "date");
    }

    @Test
    void aDocumentHasRatesAndEachOnce() {
        refused(europeanText(DAY), "no rates");
        refused(europeanText(DAY, "USD=1.1704", "USD=1.1705"), "two rates of USD");
        refused(europeanText(DAY, "EUR=1"), "in itself");
        refused(europeanText(DAY, "USD=1.1704").replace(" rate='1.1704'", ""), "rate");
        for (String figure : List.of("0.0", "-1.17", "1,1704", "N/A", "1e1")) {
            refused(europeanText(DAY, "USD=" + figure), "rate of USD");
        }
    }

    @Test
    void anotherBanksDocumentIsAFault() {
        refused(new String(org.dateline.testing.BankDocuments.bankOfRussia(DAY), StandardCharsets.US_ASCII), "daily");
        refused(europeanText(DAY, "USD=1.1704").replace("<gesmes:Sender>", "<!DOCTYPE x []>"), "document type");
    }

    private static ProvidedRates read(byte[] document) {
        return EuropeanCentralBank.read(document, null);
    }

    private static void refused(String document, String why) {
        assertThatThrownBy(() -> read(document.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnusableAnswer.class)
                .hasMessageContaining(why);
    }
}
