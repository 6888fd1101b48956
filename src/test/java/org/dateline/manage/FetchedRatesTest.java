package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.BankDocuments.WINDOWS;
import static org.dateline.testing.BankDocuments.bankOfRussia;
import static org.dateline.testing.BankDocuments.russianText;
import static org.dateline.testing.BankDocuments.valute;
import static org.dateline.testing.Rates.rate;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.dateline.testing.Bank;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Rates;
import org.dateline.testing.StubBank;
import org.dateline.testing.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A central bank that works, that fails in every way, and that works again. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@WithTestResource(StubBank.class)
class FetchedRatesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Moscow"));
    private static final String CNY = valute("CNY", "10", "109,3000");

    @Inject
    MeterRegistry metrics;

    private final Rates rubles = new Rates("RUB");

    /** A fault: what the bank answers, and what editors are told about it. */
    private record Fault(String how, byte[] document, String reason) {

        @Override
        public String toString() {
            return how + ", " + reason;
        }
    }

    @Test
    void whatTheBankPublishesIsWhatReadersSee() {
        String figure = someFigure();

        Bank.sends(bankOfRussia(TODAY, valute("USD", "1", figure), CNY, valute("UZS", "10000", "62,1200")));

        awaitDollar(figure);
        given().get("/v1/exchange-rates?currencies=USD,CNY,UZS")
                .then()
                .statusCode(200)
                .body("base", equalTo("RUB"))
                .body("date", equalTo(TODAY.toString()))
                .body("rates.nominal", contains(1, 10, 10000))
                .body("rates.value", contains(figure.replace(',', '.'), "109.3000", "62.1200"))
                .body("provider.name", equalTo("bank-of-russia"))
                .body("provider.attribution", equalTo("Банк России"))
                .body("stale", equalTo(false));
        assertThat(Bank.feed()).containsEntry("failures", 0).doesNotContainKey("lastError");
    }

    static Stream<Fault> faults() {
        byte[] good = bankOfRussia(TODAY, valute("USD", "1", "1,0000"), CNY);
        String text = russianText(TODAY, valute("USD", "1", "1,0000"), CNY);
        return Stream.of(
                new Fault("status=500", good, "500"),
                new Fault("status=404", good, "404"),
                new Fault("status=302", good, "302"),
                new Fault("status=200&delay=5000", good, ""),
                new Fault("status=200&missing=9", good, "cannot be reached"),
                new Fault("status=200", "<html>Maintenance</html>".getBytes(WINDOWS), "daily ones"),
                new Fault("status=200", new byte[0], ""),
                new Fault("status=200", Arrays.copyOf(good, good.length - 20), "not XML"),
                new Fault("status=200", text.getBytes(StandardCharsets.UTF_8), "in UTF-8"),
                new Fault(
                        "status=200",
                        text.replace("?><", "?><!DOCTYPE ValCurs [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><")
                                .getBytes(WINDOWS),
                        "document type"),
                new Fault("status=200", bankOfRussia(TODAY, valute("USD", "1", "1,0000")), "no rate of CNY"),
                new Fault("status=200", bankOfRussia(TODAY, valute("USD", "1", "0,0000"), CNY), "zero"),
                new Fault("status=200", bankOfRussia(TODAY), "no rates"),
                new Fault("status=200", bankOfRussia(TODAY.plusDays(30), valute("USD", "1", "1,0000"), CNY), "future"),
                new Fault(
                        "status=200",
                        bankOfRussia(TODAY.minusYears(27), valute("USD", "1", "78,0000"), CNY),
                        "in the past"),
                new Fault(
                        "status=200",
                        bankOfRussia(TODAY, valute("USD", "1", "78,0000"), valute("CNY", "1", "109,3000")),
                        "1 CNY at 109.3000 RUB is out of all proportion to 10 CNY at 109.3000 RUB of " + TODAY),
                new Fault(
                        "status=200",
                        bankOfRussia(TODAY.minusDays(20), valute("USD", "1", "1,0000"), CNY),
                        "1 USD at 1.0000"),
                new Fault(
                        "status=200",
                        bankOfRussia(TODAY, valute("USD", "1", "78,0000"), CNY, valute("XXX", "1", "1,0000")),
                        "no currency"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultOfTheBankLeavesTheLastRates(Fault fault) {
        String figure = someFigure();
        Bank.sends(bankOfRussia(TODAY, valute("USD", "1", figure), CNY));
        awaitDollar(figure);
        String before = Bank.rates();

        Bank.tell(fault.how(), fault.document());
        Until.holds(() -> (int) Bank.feed().get("failures") > 0);
        Bank.failsBecause(fault.reason());

        assertThat(Bank.rates()).isEqualTo(before);
        String recovered = someFigure();
        Bank.sends(bankOfRussia(TODAY, valute("USD", "1", recovered), CNY));
        awaitDollar(recovered);
        assertThat(Bank.feed()).containsEntry("failures", 0);
    }

    @Test
    void aDayThatGoesBackwardsIsHistory() {
        LocalDate earlier = TODAY.minusDays(3);
        String now = someFigure();
        Bank.sends(bankOfRussia(TODAY, valute("USD", "1", now), CNY));
        awaitDollar(now);
        String before = someFigure();

        Bank.sends(bankOfRussia(earlier, valute("USD", "1", before), CNY));
        Until.holds(() -> given().get("/v1/exchange-rates?base=RUB&from=" + earlier + "&to=" + earlier)
                .<List<String>>path("history.rates.flatten().value")
                .contains(before.replace(',', '.')));

        rubles.asked("")
                .then()
                .body("date", equalTo(TODAY.toString()))
                .body("rates[0].value", equalTo(now.replace(',', '.')))
                .body("rates[0].previous", equalTo(before.replace(',', '.')));
    }

    @Test
    void whatAnEditorHasEnteredIsNotWrittenOver() {
        String theirs = someFigure();
        Bank.sends(bankOfRussia(TODAY, valute("USD", "1", theirs), CNY));
        awaitDollar(theirs);
        long version = rubles.day(TODAY).jsonPath().getLong("version");
        rubles.enter(TODAY, version, List.of(rate("USD", "50.05"), rate("CNY", "10")))
                .then()
                .statusCode(200);

        Bank.isAskedAgain();

        rubles.asked("").then().body("rates[0].value", equalTo("50.05")).body("provider.name", equalTo("manual"));
        long manual = rubles.day(TODAY).jsonPath().getLong("version");
        rubles.remove(TODAY, manual).then().statusCode(204);
        awaitDollar(theirs);
    }

    @Test
    void whatTheBankSaysOfARedenominationIsBelievedOnceAnEditorHasSaidSo() {
        String dollar = valute("USD", "1", "78,0001");
        String after = valute("KZT", "1", "151,0000");
        Bank.sends(bankOfRussia(TODAY, dollar, CNY, valute("KZT", "100", "15,1000")));
        Until.holds(() -> has(TODAY, "KZT"));
        Bank.sends(bankOfRussia(TODAY, dollar, CNY, after));
        Bank.failsBecause("1 KZT at 151.0000 RUB");
        assertThat(rubles.asked("&currencies=KZT").<List<String>>path("rates.value"))
                .containsExactly("15.1000");
        long version = rubles.day(TODAY).jsonPath().getLong("version");

        rubles.enter(TODAY, version, List.of(rate("USD", "78"), rate("CNY", "10.93"), rate("KZT", "151")))
                .then()
                .statusCode(200);

        try {
            Until.holds(() -> (int) Bank.feed().get("failures") == 0);
            Bank.sends(bankOfRussia(TODAY.plusDays(1), dollar, CNY, valute("KZT", "1", "152,0000")));
            Until.holds(() -> has(TODAY.plusDays(1), "KZT"));
        } finally {
            rubles.remove(TODAY, rubles.day(TODAY).jsonPath().getLong("version"));
        }
    }

    @Test
    void aFeedThatFailsShowsInTheMetrics() {
        Bank.tell("status=500", new byte[0]);
        Until.holds(() -> metric("dateline.feed.failures") > 0);

        Bank.sends(bankOfRussia(TODAY, valute("USD", "1", someFigure()), CNY));

        Until.holds(() -> metric("dateline.feed.failures") == 0);
        assertThat(metric("dateline.feed.last.success.timestamp"))
                .isBetween(
                        Instant.now().minusSeconds(120).getEpochSecond() * 1.0,
                        Instant.now().plusSeconds(120).getEpochSecond() * 1.0);
    }

    @Test
    void theSameAgainIsNoChange() {
        String figure = someFigure();
        Bank.sends(bankOfRussia(TODAY, valute("USD", "1", figure), CNY));
        awaitDollar(figure);
        long version = rubles.day(TODAY).jsonPath().getLong("version");

        Bank.sends(bankOfRussia(TODAY, CNY, valute("USD", "1", figure)));
        Bank.isAskedAgain();

        rubles.day(TODAY).then().body("version", equalTo((int) version));
        rubles.asked("&from=" + TODAY).then().body("history.date", hasItem(TODAY.toString()));
    }

    private double metric(String name) {
        return metrics.get(name)
                .tag("feed", "exchange-rates/bank-of-russia")
                .gauge()
                .value();
    }

    private boolean has(LocalDate day, String currency) {
        return rubles.day(day).jsonPath().getList("rates.currency").contains(currency);
    }

    private void awaitDollar(String figure) {
        Until.holds(() -> {
            List<String> values = rubles.asked("&currencies=USD").path("rates.value");
            return values != null && values.contains(figure.replace(',', '.'));
        });
    }

    private static String someFigure() {
        return "78,%04d".formatted(ThreadLocalRandom.current().nextInt(10_000));
    }
}
