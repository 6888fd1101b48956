package org.dateline.manage.exchangerate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.testing.BankDocuments.bankOfRussia;
import static org.dateline.testing.BankDocuments.europeanCentralBank;
import static org.dateline.testing.BankDocuments.valute;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.manage.fetching.UnusableAnswer;
import org.dateline.published.exchangerate.DatedRate;
import org.dateline.published.exchangerate.PublicRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document that is well made can still be wrong about. */
class PlausibleRatesTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDate DAY = LocalDate.parse("2025-06-28");

    @Test
    void whatReadersWouldMissIsAFault() {
        ProvidedRates read = read(valute("USD", "1", "78,5300"));
        Instant now = DAY.atStartOfDay(MOSCOW).toInstant();

        believed(() -> read.mustBePlausible(now, MOSCOW, List.of("USD", "RUB")));

        refused(() -> read.mustBePlausible(now, MOSCOW, List.of("USD", "CNY")), "CNY");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-20T21:00:00Z, true",
        "2025-06-20T20:59:59.999Z, false",
        "2025-07-29T20:59:59.999Z, true",
        "2025-07-29T21:00:00Z, false",
        "2052-06-28T00:00:00Z, false",
        "1999-01-04T00:00:00Z, false"
    })
    void aDocumentIsOfThePresent(Instant now, boolean isBelieved) {
        ProvidedRates read = read(valute("USD", "1", "78,5300"));
        ThrowingCallable look = () -> read.mustBePlausible(now, MOSCOW, List.of());

        if (isBelieved) {
            believed(look);
        } else {
            refused(look, DAY.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, '78,5300', true",
        "1, '392,6500', true",
        "1, '392,6501', false",
        "1, '15,7060', true",
        "1, '15,7059', false",
        "1, '785,3000', false",
        "1, '7,8530', false",
        "10, '785,3000', true",
        "100, '78,5300', false",
        "1, '785300', false",
        "1, '0,0001', false"
    })
    void aRateIsNotFiveTimesWhatItWas(String nominal, String value, boolean isBelieved) {
        ProvidedRates read = read(valute("CNY", "1", "10,93"), valute("USD", nominal, value));
        ThrowingCallable look = () -> read.mustNotLeapFrom(List.of(last("EUR", 1, "1"), last("USD", 1, "78.5300")));

        if (isBelieved) {
            believed(look);
        } else {
            refused(look, "USD at " + value.replace(',', '.') + " RUB");
            refused(look, "1 USD at 78.5300 RUB of 2025-06-27");
        }
    }

    @Test
    void aNominalThatGotLostIsAFault() {
        ProvidedRates read = read(valute("UZS", "1", "62,1200"));

        refused(
                () -> read.mustNotLeapFrom(List.of(last("UZS", 10_000, "62.1208"))),
                "1 UZS at 62.1200 RUB is out of all proportion to 10000 UZS at 62.1208 RUB");
    }

    @Test
    void whatIsPublishedPerEuroIsComparedByItsValue() {
        ProvidedRates read = EuropeanCentralBank.read(europeanCentralBank(DAY, "USD=11.704"), null);
        DatedRate last = new DatedRate(DAY, PublicRate.perBase("USD", new BigDecimal("1.1704")));

        refused(() -> read.mustNotLeapFrom(List.of(last)), "1 USD at 0.085440875 EUR");
        believed(() -> read.mustNotLeapFrom(List.of()));
    }

    private static DatedRate last(String currency, int nominal, String value) {
        return new DatedRate(DAY.minusDays(1), PublicRate.of(currency, nominal, new BigDecimal(value)));
    }

    private static ProvidedRates read(String... valutes) {
        return BankOfRussia.read(bankOfRussia(DAY, valutes), null);
    }

    private static void believed(ThrowingCallable look) {
        assertThatCode(look).doesNotThrowAnyException();
    }

    private static void refused(ThrowingCallable look, String why) {
        assertThatThrownBy(look).isInstanceOf(UnusableAnswer.class).hasMessageContaining(why);
    }
}
