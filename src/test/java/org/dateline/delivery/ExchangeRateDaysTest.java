package org.dateline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.Rates.rate;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Rates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which day the rates are of, how old that is, and what was before. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ExchangeRateDaysTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private Rates rates;

    @BeforeEach
    void findBase() {
        rates = Rates.inNewBase();
    }

    @Test
    void aDayIsToldWithTheRatesThatWereInForceOnIt() {
        rates.entered("2025-06-27", rate("USD", "78.10"));
        rates.entered("2025-07-01", rate("USD", "79.20"));

        for (String day : List.of("2025-06-27", "2025-06-28", "2025-06-30")) {
            rates.asked("&date=" + day)
                    .then()
                    .body("date", equalTo("2025-06-27"))
                    .body("rates[0].value", equalTo("78.10"))
                    .body("rates[0].change", nullValue());
        }
        rates.asked("&date=2025-07-01").then().body("rates[0].change", equalTo("1.10"));
        rates.asked("&date=2025-06-26")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?date"))
                .body("detail", containsString("first rates"));
    }

    @Test
    void aDayThatComesLateIsHistoryOnly() {
        rates.entered("2025-06-28", rate("USD", "78.53"));
        rates.entered("2025-06-26", rate("USD", "77"));

        rates.asked("&from=2025-06-01")
                .then()
                .body("date", equalTo("2025-06-28"))
                .body("rates[0].value", equalTo("78.53"))
                .body("rates[0].previousDate", equalTo("2025-06-26"))
                .body("history.date", contains("2025-06-26", "2025-06-28"));
    }

    @Test
    void tomorrowsRatesAreInForceTomorrow() {
        LocalDate today = LocalDate.now(MOSCOW);
        rates.entered(today.plusDays(1).toString(), rate("USD", "80"));
        // Nothing else is there, and a header must not stay empty.
        rates.asked("")
                .then()
                .body("date", equalTo(today.plusDays(1).toString()))
                .body("age", equalTo("PT0S"));

        rates.entered(today.toString(), rate("USD", "79"));

        rates.asked("").then().body("date", equalTo(today.toString())).body("rates[0].value", equalTo("79"));
        rates.asked("&date=" + today.plusDays(1))
                .then()
                .body("rates[0].value", equalTo("80"))
                .body("rates[0].change", equalTo("1"));
    }

    @Test
    void whatADayHasNoRateOfIsToldWithItsLastOne() {
        LocalDate today = LocalDate.now(MOSCOW);
        rates.entered(today.minusDays(40).toString(), rate("USD", "70"), rate("CNY", "10"));
        rates.entered(today.toString(), rate("USD", "79"));

        rates.asked("&currencies=USD")
                .then()
                .body("stale", equalTo(false))
                .body("rates.date", contains(today.toString()));
        rates.asked("&currencies=USD,CNY")
                .then()
                .body("date", equalTo(today.toString()))
                .body("stale", equalTo(true))
                .body(
                        "rates.date",
                        contains(today.toString(), today.minusDays(40).toString()));
    }

    @Test
    void ratesAreStaleAfterSixDays() {
        LocalDate today = LocalDate.now(MOSCOW);
        rates.entered(today.minusDays(7).toString(), rate("USD", "70"));
        Response old = rates.asked("");
        assertThat(old.<Boolean>path("stale")).isTrue();
        assertThat(Duration.parse(old.path("age"))).isBetween(Duration.ofDays(7), Duration.ofDays(9));

        rates.entered(today.minusDays(4).toString(), rate("USD", "71"));

        Response fresh = rates.asked("");
        assertThat(fresh.<Boolean>path("stale")).isFalse();
        assertThat(Duration.parse(fresh.path("age"))).isBetween(Duration.ofDays(4), Duration.ofDays(6));
    }

    @Test
    void aPastDayIsAsOldAsItWasAtItsEnd() {
        rates.entered("2004-03-01", rate("USD", "28.50"));

        rates.asked("&date=2004-03-01").then().body("age", equalTo("PT24H")).body("stale", equalTo(false));
        rates.asked("&date=2004-03-05").then().body("age", equalTo("PT120H")).body("stale", equalTo(false));
        rates.asked("&date=2004-03-06").then().body("age", equalTo("PT144H")).body("stale", equalTo(true));
        rates.asked("").then().body("stale", equalTo(true));
    }

    @Test
    void theLastDayOfTheCalendarIsADay() {
        rates.entered("2025-06-28", rate("USD", "78.53"));

        for (String query : List.of("&date=9999-12-31", "&from=9999-12-31", "&from=9999-12-31&to=9999-12-31")) {
            Response answer = rates.asked(query);
            assertThat(answer.statusCode()).as(query).isEqualTo(200);
            assertThat(answer.asString()).doesNotContain("10000-");
        }
    }

    @Test
    void historyGoesAcrossMonthsAndHasGapsWhereThereWereNoRates() {
        rates.entered("2025-05-30", rate("USD", "77.1"), rate("CNY", "10.1"));
        rates.entered("2025-05-31", rate("USD", "77.2"), rate("CNY", "10.2"));
        rates.entered("2025-06-03", rate("CNY", "10.3"));
        rates.entered("2025-06-04", rate("USD", "77.40"), rate("CNY", "10.40"));
        rates.entered("2025-06-05", rate("KZT", 100, "15"));

        rates.asked("&from=2025-05-31&to=2025-06-30&currencies=CNY,USD")
                .then()
                .statusCode(200)
                .body("history.date", contains("2025-05-31", "2025-06-03", "2025-06-04"))
                .body("history[0].rates.currency", contains("CNY", "USD"))
                .body("history[1].rates.value", contains("10.3"))
                .body("history[2].rates.value", contains("10.40", "77.40"));
        rates.asked("&from=2024-01-01&to=2024-02-01").then().body("history", hasSize(0));
        rates.asked("&from=2025-06-04").then().body("history.date", contains("2025-06-04"));
        rates.asked("").then().body("history", nullValue());
    }

    @Test
    void historyIsOfAtMostAYear() {
        rates.entered("2024-06-28", rate("USD", "77.1"));

        rates.asked("&from=2024-01-01&to=2024-12-31").then().body("history", hasSize(1));
        for (String range : List.of(
                "&from=2024-01-01&to=2025-01-01",
                "&from=0001-01-01&to=9999-12-31",
                "&from=2024-02-02&to=2024-02-01",
                "&from=9999-12-31&to=0001-01-01")) {
            rates.asked(range).then().statusCode(400).body("errors.pointer", contains("?to"));
        }
        rates.asked("&to=2024-02-01").then().statusCode(400).body("errors.pointer", contains("?from"));
    }

    @Test
    void whatIsKnownOnAnotherDayIsLeftOut() {
        rates.entered("2025-06-27", rate("USD", "78"));
        rates.entered("2025-06-28", rate("USD", "78.53"), rate("CNY", "10.93"));

        rates.asked("&date=2025-06-27&currencies=CNY,USD")
                .then()
                .statusCode(200)
                .body("rates.currency", contains("USD"));
    }
}
