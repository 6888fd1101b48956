package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.Rates.rate;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Rates;
import org.dateline.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ExchangeRatesTest {

    private Rates rates;

    @Inject
    StatementCount statements;

    @BeforeEach
    void findBase() {
        rates = Rates.inNewBase();
    }

    @Test
    void whatIsToldIsExactlyWhatWasEntered() {
        rates.entered("2025-06-28", rate("USD", "78.4685"), rate("CNY", "10.9300"), rate("UZS", 10000, "62.1200"));
        rates.entered("2025-06-29", rate("USD", "78.53"), rate("CNY", "10.9300"), rate("UZS", 10000, "62.0"));

        String answer = rates.asked("&currencies=USD,CNY,UZS").asString();

        assertThat(answer)
                .startsWith("{\"base\":\"" + rates.base() + "\",\"name\":\"")
                .contains(",\"date\":\"2025-06-29\",\"rates\":["
                        + "{\"currency\":\"USD\",\"name\":\"доллар США\",\"nominal\":1,\"value\":\"78.53\","
                        + "\"previous\":\"78.4685\",\"previousDate\":\"2025-06-28\",\"change\":\"0.0615\",\"date\":\"2025-06-29\"},"
                        + "{\"currency\":\"CNY\",\"name\":\"китайский юань\",\"nominal\":1,\"value\":\"10.9300\","
                        + "\"previous\":\"10.9300\",\"previousDate\":\"2025-06-28\",\"change\":\"0.0000\",\"date\":\"2025-06-29\"},"
                        + "{\"currency\":\"UZS\",\"name\":\"узбекский сум\",\"nominal\":10000,\"value\":\"62.0\","
                        + "\"previous\":\"62.1200\",\"previousDate\":\"2025-06-28\",\"change\":\"-0.1200\",\"date\":\"2025-06-29\"}]"
                        + ",\"provider\":{\"name\":\"manual\"}");
    }

    @Test
    void currenciesComeInTheOrderInWhichTheyAreAsked() {
        rates.entered("2025-06-28", rate("USD", "78.53"), rate("CNY", "10.93"), rate("KZT", 100, "15.1"));

        rates.asked("&currencies=KZT,USD").then().body("rates.currency", contains("KZT", "USD"));
        rates.asked("").then().body("rates.currency", contains("USD", "CNY"));
    }

    @Test
    void valuesOfAnotherNominalAreComparedPerUnit() {
        rates.entered("2025-06-26", rate("UZS", 10000, "62.1200"), rate("KZT", 100, "15.10"), rate("USD", 3, "30"));
        rates.entered("2025-06-27", rate("UZS", 1000, "6.3"), rate("KZT", 1000, "152"), rate("USD", 1, "10.5"));

        rates.asked("&currencies=UZS,KZT,USD")
                .then()
                .body("rates.nominal", contains(1000, 1000, 1))
                .body("rates.value", contains("6.3", "152", "10.5"))
                .body("rates.previous", contains("6.21200", "151.0", "10"))
                .body("rates.change", contains("0.08800", "1.0", "0.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&currencies=usd", "&currencies=USD,", "&currencies=USD,USD", "&currencies=", "&date=2025",
                        "&date=2025-02-30",
                "&from=yesterday", "&from=-P7D", "&base=USD", "&currency=USD", "&lang=ru,ru", "&currencies=U%00D"
            })
    void whatIsNotUnderstoodIsRefused(String query) {
        rates.entered("2025-06-28", rate("USD", "78.53"));

        rates.asked(query).then().statusCode(400);
    }

    @Test
    void whatIsNotThereIsRefusedWithWhatThereIs() {
        rates.entered("2025-06-28", rate("USD", "78.53"), rate("KZT", 100, "15"));

        rates.asked("&currencies=USD,CNY")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?currencies"))
                .body("detail", containsString("[KZT, USD]"));
        Rates.inNewBase()
                .asked("")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?base"))
                .body("detail", containsString(rates.base()));
    }

    @Test
    void namesComeInTheLanguagesThatAreAsked() {
        rates.entered("2025-06-28", rate("USD", "78.53"));

        rates.asked("&lang=ky")
                .then()
                .body("rates[0].name", equalTo("АКШ доллары"))
                .header("Content-Language", "ky");
        rates.asked("&lang=en")
                .then()
                .body("rates[0].name", equalTo("US Dollar"))
                .header("Content-Language", "en");
        rates.asked("&lang=de,en").then().body("rates[0].name", equalTo("US Dollar"));
        rates.asked("").then().body("rates[0].name", equalTo("доллар США")).header("Content-Language", "ru");
    }

    @Test
    void namesAreThoseThatNewsroomsOfTheRegionWrite() {
        rates.entered("2025-06-28", rate("KGS", "0.9"), rate("KZT", "0.15"), rate("BYN", "26"), rate("XDR", "107.71"));

        rates.asked("&currencies=KGS,KZT,BYN")
                .then()
                .body("rates.name", contains("кыргызский сом", "казахстанский тенге", "белорусский рубль"));
        rates.asked("&currencies=KGS,KZT,BYN&lang=ky")
                .then()
                .body("rates.name", contains("Кыргызстан сому", "Казакстан теңгеси", "Беларусь рублу"));
        // What has no Kyrgyz name is told in the next language, and not in English as if it were Kyrgyz.
        rates.asked("&currencies=XDR&lang=ky,ru")
                .then()
                .body("rates[0].name", equalTo("СДР (специальные права заимствования)"))
                .header("Content-Language", containsString("ru"));
    }

    @Test
    void answersAreCachedLikeOthers() {
        rates.entered("2004-03-01", rate("USD", "28.50"));

        Response answer = rates.asked("&date=2004-03-01");
        answer.then()
                .header("ETag", startsWith("\""))
                .header("Surrogate-Key", "exchange-rates")
                .header("Cache-Control", "public, max-age=10, stale-while-revalidate=60")
                .header("Last-Modified", nullValue());
        given().header("If-None-Match", answer.header("ETag"))
                .get("/v1/exchange-rates?date=2004-03-01&base=" + rates.base())
                .then()
                .statusCode(304);
        rates.enter(LocalDate.parse("2004-03-01"), 1, List.of(rate("USD", "28.5")))
                .then()
                .statusCode(200);
        rates.asked("&date=2004-03-01").then().header("ETag", not(equalTo(answer.header("ETag"))));
    }

    @Test
    void anAnswerTakesOneStatement() {
        for (int day = 1; day < 29; day++) {
            rates.entered("2025-02-%02d".formatted(day), rate("USD", "78." + day), rate("CNY", "10." + day));
        }

        for (String query : List.of("", "&currencies=USD,CNY", "&date=2025-02-14", "&from=2025-02-01&to=2025-02-28")) {
            assertThat(statements.of(() -> rates.asked(query).then().statusCode(200)))
                    .as(query)
                    .isEqualTo(1);
        }
    }

    @Test
    void headAndOtherMethodsAreAnsweredLikeEverywhere() {
        rates.entered("2025-06-28", rate("USD", "78.53"));

        given().head("/v1/exchange-rates?base=" + rates.base()).then().statusCode(200);
        given().body(Map.of())
                .contentType("application/json")
                .post("/v1/exchange-rates")
                .then()
                .statusCode(405);
        rates.asked("").then().body("fetchedAt", matchesPattern(".*\\+03:00"));
    }
}
