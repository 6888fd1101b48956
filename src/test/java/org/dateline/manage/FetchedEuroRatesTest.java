package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.dateline.testing.BankDocuments.europeanCentralBank;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dateline.testing.Bank;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.StubBank;
import org.dateline.testing.Until;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@WithTestResource(
        value = StubBank.class,
        initArgs = {@ResourceArg(name = StubBank.PROVIDER, value = "ecb")})
class FetchedEuroRatesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Moscow"));

    @Test
    void ratesAreStaleUntilTheBankHasNewerOnes() {
        Bank.sends(europeanCentralBank(TODAY.minusDays(10), "USD=1.1704", "CNY=8.3966"));
        Until.holds(() -> hasRatesOf(TODAY.minusDays(10)));
        given().get("/v1/exchange-rates")
                .then()
                .body("base", equalTo("EUR"))
                .body("stale", equalTo(true))
                .body("rates.perBase", contains("1.1704", "8.3966"))
                .body("rates.value", contains("0.85440875", "0.11909582"));

        Bank.sends(europeanCentralBank(TODAY, "USD=1.25", "CNY=8.3966"));
        Until.holds(() -> hasRatesOf(TODAY));

        given().get("/v1/exchange-rates?lang=en")
                .then()
                .body("stale", equalTo(false))
                .body("rates.value", contains("0.8", "0.11909582"))
                .body("rates.change", contains("-0.05440875", "0.00000000"))
                .body("provider.attribution", equalTo("European Central Bank"));
    }

    private static boolean hasRatesOf(LocalDate date) {
        return date.toString().equals(given().get("/v1/exchange-rates").path("date"));
    }
}
